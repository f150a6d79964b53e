package org.cooptrack.command.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.cooptrack.web.problem.RequestRule;
import org.cooptrack.web.token.Caller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets somebody read if a role of the caller is permitted to; what is no reading is left to the door. */
final class Guard implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Permitted permitted = handler instanceof HandlerMethod method
                ? method.getMethodAnnotation(Permitted.class)
                : null;
        if (permitted != null && !holdsOneOf(permitted)) throw RequestRule.ACCESS_DENIED.refuse(null);
        return true;
    }

    private static boolean holdsOneOf(Permitted permitted) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken known
                && Arrays.stream(permitted.value()).anyMatch(Caller.of(known.getToken())::is);
    }
}
