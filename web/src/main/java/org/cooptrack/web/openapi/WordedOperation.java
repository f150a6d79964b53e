package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springframework.web.method.HandlerMethod;

/** Gives the parameters and properties of an operation their meaning. */
final class WordedOperation implements OperationPart {
    private final Words words;

    WordedOperation(Words words) { this.words = words; }

    @Override
    public void describe(Operation operation, HandlerMethod method) {
        String place = operation.getOperationId();
        if (operation.getParameters() != null) operation.getParameters().forEach(it -> word(place, it));
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) return;
        operation.getRequestBody().getContent().values().forEach(it -> word(place, it.getSchema()));
    }

    private void word(String place, Parameter parameter) {
        if (parameter.getDescription() == null)
            words.meaning(place, parameter.getName()).ifPresent(parameter::setDescription);
    }

    private void word(String outer, Schema<?> schema) {
        if (schema == null) return;
        String place = schema.getTitle() == null ? outer : schema.getTitle();
        if (schema.getItems() != null) word(outer, schema.getItems());
        if (schema.getProperties() != null) schema.getProperties().forEach((name, property) -> {
            words.meaning(place, name).ifPresent(property::setDescription);
            word(place, property);
        });
    }
}
