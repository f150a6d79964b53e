package org.cooptrack.command.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.cooptrack.web.binding.Conditions;
import org.cooptrack.web.binding.RequestDigest;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a door's method its {@link Asker}. */
@Component
class AskerArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) { return parameter.getParameterType() == Asker.class; }

    @Override
    public Asker resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) throws IOException {
        var http = (HttpServletRequest) request.getNativeRequest();
        var token = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getPrincipal();
        var conditions = Conditions.of(http);
        return new Asker(Caller.of((Jwt) Objects.requireNonNull(token)), conditions.idempotencyKey(),
                RequestDigest.of(http).hex(),
                conditions.version());
    }
}
