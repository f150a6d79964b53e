package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/** Starts a JSON Schema 2020-12 of one type. */
final class Schemas {
    private Schemas() {}

    static Schema<Object> of(String type) {
        JsonSchema schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
