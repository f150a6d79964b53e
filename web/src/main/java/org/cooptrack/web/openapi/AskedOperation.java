package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
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
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes what is {@link Asked} of an operation, under which conditions, and that it may be refused. */
final class AskedOperation implements OperationCustomizer {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([A-Za-z0-9_]+)");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Arrays.stream(method.getMethodParameters()).filter(it -> it.hasParameterAnnotation(Asked.class)).findFirst()
                .ifPresent(asked -> describe(operation, method, asked));
        if (has(method, Conditions.class) || method.hasMethodAnnotation(ReplacesValue.class))
            conditions(operation, method);
        refusals(operation);
        if (isOpen(method)) operation.setSecurity(List.of());
        return operation;
    }

    private static void describe(Operation operation, HandlerMethod method, MethodParameter asked) {
        AskedSchema schema = AskedSchema.of(asked.getParameterType());
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

    private static void conditions(Operation operation, HandlerMethod method) {
        boolean replaces = method.hasMethodAnnotation(ReplacesValue.class);
        if (has(method, Conditions.class))
            operation.addParametersItem(
                    header("Idempotency-Key", false, "The same key and body again: the first answer again."));
        operation.addParametersItem(header("If-Match", replaces, "The version that was read, quoted: \"3\"."));
    }

    private static Parameter header(String name, boolean required, String description) {
        return new Parameter().in("header").name(name).required(required).description(description).schema(text());
    }

    private static void refusals(Operation operation) {
        ApiResponses responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        for (String status : List.of("401", "403", "4XX", "5XX"))
            responses.putIfAbsent(status, new ApiResponse().$ref("#/components/responses/Problem"));
        operation.setResponses(responses);
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

    private static Schema<?> text() {
        JsonSchema text = new JsonSchema();
        text.addType("string");
        return text;
    }
}
