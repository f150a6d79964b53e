package org.cooptrack.query.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.cooptrack.web.problem.RequestRule;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a query through if it names a role of the caller; one that names none is refused to everybody. */
final class Guard implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !method.getBeanType().getName().startsWith("org.cooptrack.")
                || request.getDispatcherType() == DispatcherType.ERROR)
            return true;
        Permitted permitted = method.getMethodAnnotation(Permitted.class);
        if (permitted == null || !holdsOneOf(permitted)) throw RequestRule.ACCESS_DENIED.refuse(null);
        return true;
    }

    private static boolean holdsOneOf(Permitted permitted) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null) return false;
        var held = caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
        return Arrays.stream(permitted.value()).anyMatch(role -> held.contains("ROLE_" + role.name()));
    }
}
