package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Says once what many bodies hold: whatever has a title inside a body becomes a component of that name. The framework's list
 * of tags, which names controllers, goes; operations have the names of their slices.
 */
final class SharedSchemas implements OpenApiCustomizer {
    @Override
    public void customise(OpenAPI document) {
        document.setTags(null);
        document.getPaths().values().stream().flatMap(path -> path.readOperations().stream())
                .forEach(operation -> share(document, operation));
    }

    private static void share(OpenAPI document, Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) return;
        operation.getRequestBody().getContent().values().forEach(body -> {
            if (body.getSchema() == null) return;
            body.getSchema().setTitle(null);
            shareWithin(document, body.getSchema());
        });
    }

    private static void shareWithin(OpenAPI document, Schema<?> schema) {
        if (schema.getItems() != null) schema.setItems(shared(document, schema.getItems()));
        if (schema.getAdditionalProperties() instanceof Schema<?> value)
            schema.setAdditionalProperties(shared(document, value));
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) properties.replaceAll((_, property) -> shared(document, property));
    }

    private static Schema<?> shared(OpenAPI document, Schema<?> schema) {
        shareWithin(document, schema);
        String name = schema.getTitle();
        if (name == null) return schema;
        String meaning = schema.getDescription();
        schema.title(null).description(null);
        document.getComponents().addSchemas(name, schema);
        return new JsonSchema().$ref("#/components/schemas/" + name).description(meaning);
    }
}
