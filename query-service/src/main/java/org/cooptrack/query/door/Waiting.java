package org.cooptrack.query.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds a query until its projections have seen the position it asks for, or refuses it when the patience is over. */
final class Waiting implements HandlerInterceptor {
    static final String POSITION = "Position";

    private final Progress progress;
    private final Map<Class<?>, Projection> projections;
    private final KnownAt knownAt;
    private final Duration patience;

    Waiting(Progress progress, Iterable<Projection> projections, KnownAt knownAt, Duration patience) {
        this.progress = progress;
        this.knownAt = knownAt;
        this.projections = java.util.stream.StreamSupport.stream(projections.spliterator(), false)
                .collect(Collectors.toMap(Object::getClass, Function.identity()));
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
        long until = System.nanoTime() + patience.toNanos();
        long known = Long.MAX_VALUE;
        for (Class<? extends Projection> type : reads.value()) {
            Projection projection = projections.get(type);
            if (projection == null) throw new IllegalStateException("not a projection here: " + type);
            if (!progress.await(projection.id(), wanted, Duration.ofNanos(until - System.nanoTime())))
                throw notYet(wanted == atLeast ? "atLeast" : then.isPresent() ? KnownAt.PARAMETER : "asOf", wanted,
                        progress.of(projection.id()));
            known = Math.min(known, progress.of(projection.id()).position());
        }
        response.setHeader(POSITION, Long.toString(then.orElse(asOf < 0 ? known : Math.min(known, asOf))));
        return true;
    }

    private static ProblemException notYet(String parameter, long wanted, Reached reached) {
        return new ProblemException(503, "query.not-yet", parameter, wanted, reached.position())
                .header(HttpHeaders.RETRY_AFTER, "1");
    }
}
