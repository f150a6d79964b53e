package org.cooptrack.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers whatever no exception handler of a service has taken. */
final class ProblemResolver implements HandlerExceptionResolver {
    private final Problems problems;

    ProblemResolver(Problems problems) { this.problems = problems; }

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception thrown) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) return new ModelAndView();
        try {
            problems.write(request, response, Incidents.explain(thrown));
        } catch (IOException gone) {
            throw new UncheckedIOException("the client is gone", gone);
        }
        return new ModelAndView();
    }
}
