package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A list, or a set in which nothing stands twice. */
record ListShape(Shape entry, int limit, boolean unique) implements Shape {
    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        if (!node.isArray()) return faults.note(RequestRule.EXPECTED_LIST, pointer);
        if (node.size() > limit) return faults.note(RequestRule.TOO_MANY, pointer, limit, node.size());
        int before = faults.count();
        List<Object> entries = new ArrayList<>(node.size());
        Set<Object> seen = new LinkedHashSet<>();
        for (int i = 0; i < node.size(); i++) {
            String here = pointer + "/" + i;
            JsonNode given = node.get(i);
            Object value = given.isNull() ? faults.note(RequestRule.NULL, here) : entry.bind(given, here, faults);
            if (value == null) continue;
            if (!seen.add(value) && unique) faults.note(RequestRule.REPEATED, here);
            entries.add(value);
        }
        if (faults.count() > before) return null;
        return unique ? Collections.unmodifiableSet(seen) : Collections.unmodifiableList(entries);
    }

    @Override
    public Schema<?> schema() {
        Schema<?> schema = Schemas.of("array").items(entry.schema()).maxItems(limit);
        if (unique) schema.setUniqueItems(true);
        return schema;
    }
}
