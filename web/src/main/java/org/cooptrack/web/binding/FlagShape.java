package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** True or false, and nothing that looks like it. */
record FlagShape() implements Shape {
    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        return node.isBoolean() ? (Object) node.booleanValue() : faults.note(RequestRule.EXPECTED_BOOLEAN, pointer);
    }

    @Override
    public Schema<?> schema() { return Schemas.of("boolean"); }
}
