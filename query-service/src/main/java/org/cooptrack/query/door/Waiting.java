package org.cooptrack.query.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.ReadModels;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.projection.Served;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds a query until its read models have seen the position it asks for, or refuses it when the patience is over. From then on
 * all of the query is answered from one moment, whose position the answer tells.
 */
final class Waiting implements HandlerInterceptor {
    static final String POSITION = "Position";
    /** After so long it is looked again which version serves. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Progress progress;
    private final ReadModels models;
    private final Reading reading;
    private final KnownAt knownAt;
    private final Duration patience;

    Waiting(Progress progress, ReadModels models, Reading reading, KnownAt knownAt, Duration patience) {
        this.progress = progress;
        this.models = models;
        this.reading = reading;
        this.knownAt = knownAt;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        Reads reads = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Reads.class) : null;
        if (reads == null) return true;
        long atLeast = Asked.position(request, "atLeast");
        OptionalLong then = knownAt.of(request);
        long asOf = Asked.position(request, "asOf");
        long wanted = Math.max(atLeast, then.orElse(asOf));
        String parameter = wanted == atLeast ? "atLeast" : then.isPresent() ? KnownAt.PARAMETER : "asOf";
        List<String> names = Stream.of(reads.value()).map(models::name).toList();
        Served served = begin(names, wanted, parameter);
        long known = names.stream().mapToLong(name -> served.of(name).reached().position()).min().orElseThrow();
        response.setHeader(POSITION, Long.toString(then.orElse(asOf < 0 ? known : Math.min(known, asOf))));
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failed) {
        reading.end();
    }

    private Served begin(List<String> names, long wanted, String parameter) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            Served served = reading.begin();
            Optional<Served.Model> behind = names.stream().map(served::of)
                    .filter(model -> !model.ready() || model.reached().position() < wanted).findFirst();
            if (behind.isEmpty()) return served;
            reading.end();
            Duration left = Duration.ofNanos(until - System.nanoTime());
            if (!left.isPositive()) throw refused(behind.get(), wanted, parameter);
            Served.Model model = behind.get();
            long next = model.ready() ? wanted : model.reached().position() + 1;
            progress.await(model.version().id(), next, left.compareTo(LOOK) < 0 ? left : LOOK);
        }
    }

    private static ProblemException refused(Served.Model model, long wanted, String parameter) {
        ProblemException refusal = model.ready()
                ? new ProblemException(503, "query.not-yet", parameter, wanted, model.reached().position())
                : new ProblemException(503, "query.made-anew", null, model.version().projection());
        return refusal.header(HttpHeaders.RETRY_AFTER, "1");
    }
}
