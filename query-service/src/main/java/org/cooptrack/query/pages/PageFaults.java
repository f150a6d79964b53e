package org.cooptrack.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cooptrack.web.problem.Incidents;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.Problem;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says no as a page where a page was asked for, in the words of the problem that the API would answer. */
@Component
@ShowsPages
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageFaults implements HandlerExceptionResolver {
    private final Problems problems;

    PageFaults(Problems problems) { this.problems = problems; }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception thrown) {
        if (!request.getRequestURI().startsWith(Site.HOME)) return null;
        ProblemException refusal = Incidents.explain(thrown);
        Language language = PageLanguage.of(request);
        Problem problem = problems.describe(language, refusal);
        var page = new ModelAndView("refused");
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        page.addObject("problem", problem);
        page.addObject(Framed.FRAME, Frame.of(request));
        return page;
    }
}
