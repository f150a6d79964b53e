package org.cooptrack.web.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives a controller method the record that is {@link Asked} of it, its {@link Conditions} and its {@link RequestDigest}. */
final class AskedArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Asked.class) || parameter.getParameterType() == Conditions.class
                || parameter.getParameterType() == RequestDigest.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders) throws IOException {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Conditions.class) return Conditions.of(request);
        if (parameter.getParameterType() == RequestDigest.class) return RequestDigest.of(request);
        return bind(RecordShape.of(parameter.getParameterType()), Body.of(request), pathOf(request));
    }

    static Object bind(RecordShape shape, ObjectNode body, Map<String, String> path) {
        Faults faults = new Faults();
        ObjectNode complete = body.deepCopy();
        path.forEach((name, value) -> shape.component(name).ifPresent(component -> {
            JsonNode fromPath = component.shape().ofPath(value);
            JsonNode given = body.get(name);
            if (given != null && !given.equals(fromPath)) faults.note(RequestRule.PATH_DISAGREES, "/" + name);
            complete.set(name, fromPath);
        }));
        Object bound = shape.bind(complete, "", faults);
        faults.refuseIfAny();
        return Objects.requireNonNull(bound);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathOf(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
