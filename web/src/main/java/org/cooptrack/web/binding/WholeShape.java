package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.cooptrack.web.Limits;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;

/** A whole number that every reader of JSON keeps exactly. */
record WholeShape(boolean small) implements Shape {
    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        if (!node.isIntegralNumber()) return faults.note(RequestRule.EXPECTED_WHOLE_NUMBER, pointer);
        if (!node.canConvertToLong() || node.longValue() < least() || node.longValue() > most())
            return faults.note(RequestRule.OUT_OF_RANGE, pointer, least(), most());
        if (small) return (int) node.longValue();
        return node.longValue();
    }

    @Override
    public JsonNode ofPath(String text) {
        return text.matches("0|-?[1-9]\\d{0,15}") ? LongNode.valueOf(Long.parseLong(text)) : Shape.super.ofPath(text);
    }

    @Override
    public Schema<?> schema() {
        return Schemas.of("integer").minimum(BigDecimal.valueOf(least())).maximum(BigDecimal.valueOf(most()));
    }

    private long least() { return small ? Integer.MIN_VALUE : -Limits.LARGEST_INTEGER; }

    private long most() { return small ? Integer.MAX_VALUE : Limits.LARGEST_INTEGER; }
}
