package org.cooptrack.web.openapi;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/**
 * Shows an operation at work. An example has the number of its step in the story; the values of one step, in the body and
 * in the parameters, carry the same number, and {@code x-story} says as whom it is sent.
 */
final class ExampledOperation implements OperationPart {
    private final Story story;

    ExampledOperation(Story story) { this.story = story; }

    @Override
    public void describe(Operation operation, HandlerMethod method) {
        List<Map<String, Object>> told = new ArrayList<>();
        for (int at = 0; at < story.steps().size(); at++) {
            Step step = story.steps().get(at);
            if (!step.operation().equals(operation.getOperationId())) continue;
            show(operation, step, "step-%03d".formatted(at + 1));
            told.add(Map.of("step", at + 1, "as", step.as()));
        }
        if (!told.isEmpty()) operation.addExtension("x-story", told);
    }

    private static void show(Operation operation, Step step, String name) {
        for (Parameter parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            String value = step.value(parameter.getIn(), parameter.getName());
            if (value != null) parameter.addExample(name, new Example().value(typed(parameter, value)));
        }
        JsonNode body = step.body();
        if (body == null) return;
        operation.getRequestBody().getContent().values().iterator().next().addExamples(name,
                new Example().summary(step.what()).value(inOrder(body)));
    }

    /** As a tree of the document's own library, which would sort a map. */
    private static @Nullable Object inOrder(JsonNode body) {
        if (body.isString()) return body.stringValue();
        try {
            return Json.mapper().readTree(body.toString());
        } catch (java.io.IOException cannotHappen) {
            throw new IllegalStateException("JSON is JSON", cannotHappen);
        }
    }

    private static Object typed(Parameter parameter, String value) {
        boolean whole = parameter.getSchema() != null && parameter.getSchema().getTypes() != null
                && parameter.getSchema().getTypes().contains("integer");
        return whole ? (Object) Long.parseLong(value) : value;
    }
}
