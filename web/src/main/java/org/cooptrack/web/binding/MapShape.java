package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cooptrack.web.problem.RequestRule;
import org.cooptrack.web.problem.UnreadableJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** An object whose property names are data, such as language tags. */
record MapShape(Shape key, Shape value, int limit) implements Shape {
    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        if (!node.isObject()) return faults.note(RequestRule.EXPECTED_OBJECT, pointer);
        if (node.size() > limit) return faults.note(RequestRule.TOO_MANY, pointer, limit, node.size());
        int before = faults.count();
        Map<Object, Object> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            String here = pointer + "/" + UnreadableJson.escape(entry.getKey());
            Object name = key.bind(StringNode.valueOf(entry.getKey()), here, faults);
            Object bound = entry.getValue().isNull()
                    ? faults.note(RequestRule.NULL, here)
                    : value.bind(entry.getValue(), here, faults);
            if (name != null && bound != null) entries.put(name, bound);
        });
        return faults.count() > before ? null : Collections.unmodifiableMap(entries);
    }

    @Override
    public Schema<?> schema() {
        return Schemas.of("object").additionalProperties(value.schema()).maxProperties(limit);
    }
}
