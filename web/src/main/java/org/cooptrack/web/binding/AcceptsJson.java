package org.cooptrack.web.binding;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.cooptrack.web.problem.RequestRule;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses who does not accept JSON before anything is done: found out afterwards, it would refuse what has already been
 * recorded. A method that says what it produces is asked by the framework in time.
 */
final class AcceptsJson implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        boolean ours = handler instanceof HandlerMethod method && isOurs(method) && !saysWhatItProduces(method)
                && request.getDispatcherType() == DispatcherType.REQUEST;
        if (ours && !accepted.isEmpty() && !json(String.join(",", accepted)))
            throw RequestRule.NOT_ACCEPTABLE.refuse(HttpHeaders.ACCEPT);
        return true;
    }

    private static boolean json(String accepted) {
        try {
            return MimeTypeUtils.parseMimeTypes(accepted).stream()
                    .anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
        } catch (InvalidMimeTypeException malformed) {
            return false;
        }
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.cooptrack.");
    }

    private static boolean saysWhatItProduces(HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && mapping.produces().length > 0;
    }
}
