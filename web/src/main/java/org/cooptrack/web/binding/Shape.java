package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a value may look like in a body: how it is read, strictly, and how an API document describes it. */
sealed interface Shape
        permits TextShape, WholeShape, FlagShape, EnumShape, MadeShape, WrittenShape, RecordShape, ListShape,
        MapShape {

    /** The value, or null with at least one more fault noted. */
    @Nullable
    Object bind(JsonNode node, String pointer, Faults faults);

    /** A path variable as it would stand in a body. */
    default JsonNode ofPath(String text) {
        return tools.jackson.databind.node.StringNode.valueOf(text);
    }

    Schema<?> schema();
}
