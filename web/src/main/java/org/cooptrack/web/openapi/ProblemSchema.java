package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** How a refusal looks (RFC 9457 with our members). */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema<?> problem() {
        Schema<?> errors = typed("array").items(withPlace(typed("object")).required(List.of("rule", "detail")));
        errors.description("Each error, where there was more than one.");
        return withPlace(typed("object")).addProperty("type", uri("Stable, made from the rule."))
                .addProperty("title", text("What kind of refusal this is, in fr, en or es."))
                .addProperty("status", typed("integer"))
                .addProperty("instance", uri("The incident, if it was our fault."))
                .addProperty("errors", errors).required(List.of("type", "title", "status", "detail", "rule"));
    }

    private static Schema<?> withPlace(Schema<?> schema) {
        return schema.addProperty("rule", text("The code of the rule, such as training.over-capacity."))
                .addProperty("detail", text("The rule in words, in fr, en or es."))
                .addProperty("field", text("JSON pointer to the field at fault."))
                .addProperty("parameter", text("The parameter or header at fault."));
    }

    private static Schema<?> uri(String description) { return text(description).format("uri"); }

    private static Schema<?> text(String description) { return typed("string").description(description); }

    private static Schema<?> typed(String type) {
        JsonSchema schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
