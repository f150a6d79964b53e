package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.AskedSchema;
import org.cooptrack.web.binding.Conditions;
import org.cooptrack.web.binding.ReplacesValue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes what is {@link Asked} of an operation, and under which conditions. */
final class AskedOperation implements OperationPart {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([A-Za-z0-9_]+)");

    @Override
    public void describe(Operation operation, HandlerMethod method) {
        Class<?> asked = askedOf(method);
        if (asked != null) describe(operation, method, asked);
        if (has(method, Conditions.class)) Condition.keyOf(operation);
        var replaces = method.getMethodAnnotation(ReplacesValue.class);
        if (replaces != null) Condition.versionOf(operation, !replaces.ifAnyStands());
        if (isOpen(method)) operation.setSecurity(List.of());
    }

    static @Nullable Class<?> askedOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).filter(it -> it.hasParameterAnnotation(Asked.class))
                .findFirst().<Class<?>>map(MethodParameter::getParameterType).orElse(null);
    }

    static boolean replaces(HandlerMethod method) { return method.hasMethodAnnotation(ReplacesValue.class); }

    private static void describe(Operation operation, HandlerMethod method, Class<?> asked) {
        AskedSchema schema = AskedSchema.of(asked);
        Set<String> variables = variables(method);
        Set<String> declared = new LinkedHashSet<>();
        if (operation.getParameters() != null) operation.getParameters().forEach(it -> declared.add(it.getName()));
        variables.stream().filter(name -> !declared.contains(name)).forEach(name -> operation.addParametersItem(
                new Parameter().in("path").name(name).required(true)
                        .schema(schema.component(name).orElseGet(AskedOperation::text))));
        Schema<?> body = schema.without(variables);
        boolean needed = body.getRequired() != null && !body.getRequired().isEmpty();
        if (body.getProperties() == null) return;
        operation.requestBody(new RequestBody().required(needed)
                .content(new Content().addMediaType("application/json", new MediaType().schema(body))));
    }

    private static boolean has(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == type);
    }

    private static boolean isOpen(HandlerMethod method) {
        return paths(method).anyMatch("/health/ready"::equals);
    }

    private static Set<String> variables(HandlerMethod method) {
        Set<String> names = new LinkedHashSet<>();
        paths(method).forEach(path -> {
            Matcher variable = VARIABLE.matcher(path);
            while (variable.find())
                names.add(variable.group(1));
        });
        return names;
    }

    private static Stream<String> paths(HandlerMethod method) {
        return Stream.of(method.getBeanType(), method.getMethod())
                .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, RequestMapping.class))
                .flatMap(mapping -> mapping == null ? Stream.empty() : Arrays.stream(mapping.path()));
    }

    static Schema<?> text() {
        JsonSchema text = new JsonSchema();
        text.addType("string");
        return text;
    }
}
