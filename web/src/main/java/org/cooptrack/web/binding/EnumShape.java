package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One of a closed set of codes, written exactly. */
record EnumShape(Map<String, Object> byCode) implements Shape {
    static EnumShape of(Class<?> type) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants())
            byCode.put(Creators.written(constant), constant);
        return new EnumShape(byCode);
    }

    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        if (!node.isString()) return faults.note(RequestRule.EXPECTED_TEXT, pointer);
        Object constant = byCode.get(node.stringValue());
        return constant != null
                ? constant
                : faults.note(RequestRule.UNKNOWN_CODE, pointer, String.join(", ", byCode.keySet()));
    }

    @Override
    public Schema<?> schema() {
        Schema<Object> schema = Schemas.of("string");
        byCode.keySet().forEach(schema::addEnumItemObject);
        return schema;
    }
}
