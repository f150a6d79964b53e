package org.cooptrack.web.binding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds {@link ReplacesValue} to its word. */
final class VersionRequired implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && always(method.getMethodAnnotation(ReplacesValue.class))
                && request.getHeader(HttpHeaders.IF_MATCH) == null)
            throw RequestRule.CONDITION_REQUIRED.refuse(HttpHeaders.IF_MATCH);
        return true;
    }

    private static boolean always(@Nullable ReplacesValue replaces) {
        return replaces != null && !replaces.ifAnyStands();
    }
}
