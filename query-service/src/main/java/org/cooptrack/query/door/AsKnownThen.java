package org.cooptrack.query.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Past;
import org.cooptrack.query.projection.ReadModels;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.projection.Version;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers for every kind of thing what was known of it then, in place of the query that shows it as it is known now. What is
 * put together from more than one view, and lists, are refused, unless the query knows the past itself.
 */
final class AsKnownThen implements HandlerInterceptor {
    private final Map<Class<?>, ViewProjection<?, ?>> views;
    private final ReadModels models;
    private final Reading reading;
    private final Past past;
    private final KnownAt knownAt;
    private final JsonMapper json;

    AsKnownThen(ReadModels models, Reading reading, Past past, KnownAt knownAt, JsonMapper json) {
        this.models = models;
        this.reading = reading;
        this.views = ViewProjection.among(models.all());
        this.past = past;
        this.knownAt = knownAt;
        this.json = json;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || knowsThePast(method)) return true;
        Reads reads = method.getMethodAnnotation(Reads.class);
        OptionalLong then = reads == null ? OptionalLong.empty() : knownAt.of(request);
        if (reads == null || then.isEmpty()) return true;
        ViewProjection<?, ?> view = reads.value().length > 1 ? null : views.get(reads.value()[0]);
        String id = theOne(request);
        if (view == null || id == null || method.getMethod().getReturnType() != ResponseEntity.class)
            throw new ProblemException(400, "query.only-now", KnownAt.PARAMETER);
        Kept<?> kept = past.of(serving(view), Asked.id(id), then.getAsLong()).orElseThrow(Asked::nothing);
        answer(kept, then.getAsLong(), new ServletWebRequest(request, response));
        return false;
    }

    /** The version of it from which is answered now. */
    private ViewProjection<?, ?> serving(ViewProjection<?, ?> view) {
        Version version = reading.current().of(view.name()).version();
        return models.folding(version) instanceof ViewProjection<?, ?> serving ? serving : view;
    }

    private static boolean knowsThePast(HandlerMethod method) {
        Heeds heeds = method.getMethod().getAnnotation(Heeds.class);
        return heeds != null && Arrays.asList(heeds.value()).contains(KnownAt.PARAMETER);
    }

    private static @Nullable String theOne(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                && named.size() == 1 ? named.values().iterator().next().toString() : null;
    }

    private void answer(Kept<?> kept, long position, ServletWebRequest exchange) throws IOException {
        HttpServletResponse response = exchange.getResponse();
        if (response == null) throw new IllegalStateException("nobody waits for the answer");
        response.setHeader(Waiting.POSITION, Long.toString(position));
        if (exchange.checkNotModified('"' + Long.toString(kept.version()) + '"')) return;
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(kept.row()));
    }
}
