package org.cooptrack.web.binding;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cooptrack.web.problem.RequestRule;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that nobody reads, for a filter misspelt would be a filter forgotten; those given twice where one
 * is read; and those that are no text. A method that takes all parameters as a map knows them itself.
 */
final class KnownParameters implements HandlerInterceptor {
    private static final TextShape TEXT = new TextShape(2_000);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !method.getBeanType().getName().startsWith("org.cooptrack.")
                || request.getDispatcherType() != DispatcherType.REQUEST)
            return true;
        boolean any = takes(method, Map.class), several = takes(method, MultiValueMap.class);
        Set<String> known = named(method);
        Faults faults = new Faults();
        request.getParameterMap().forEach((name, values) -> {
            if (!any && !known.contains(name))
                unknown(name, known, faults);
            else if (!several && values.length > 1) faults.note(RequestRule.PARAMETER_REPEATED, shown(name));
            Arrays.stream(values).forEach(value -> TEXT.accept(value, shown(name), faults));
        });
        faults.refuseIfAny();
        return true;
    }

    private static void unknown(String name, Set<String> known, Faults faults) {
        if (known.isEmpty()) faults.note(RequestRule.NO_PARAMETERS, shown(name));
        else
            faults.note(RequestRule.PARAMETER_UNKNOWN, shown(name), String.join(", ", known));
    }

    private static boolean takes(HandlerMethod method, Class<?> kind) {
        return Arrays.stream(method.getMethod().getParameters())
                .anyMatch(it -> it.isAnnotationPresent(RequestParam.class) && kind.isAssignableFrom(it.getType()));
    }

    private static Set<String> named(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        for (var parameter : method.getMethod().getParameters()) {
            RequestParam asked = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
            if (asked != null) names.add(asked.name().isEmpty() ? parameter.getName() : asked.name());
        }
        AnnotatedElementUtils.findAllMergedAnnotations(method.getMethod(), Heeds.class)
                .forEach(more -> names.addAll(Arrays.asList(more.value())));
        return names;
    }

    /** A name that looks like a pointer into the body would be told as one. */
    private static String shown(String name) {
        return name.isEmpty() || name.startsWith("/") ? "?" + name : name;
    }
}
