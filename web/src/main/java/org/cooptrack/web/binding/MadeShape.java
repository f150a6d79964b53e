package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Executable;
import java.time.DateTimeException;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.TooManyDigits;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value that its own type makes from a simpler one, and may refuse: then it is said how such a value is written. */
record MadeShape(Executable maker, Shape from, String written) implements Shape {
    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        Object simpler = from.bind(node, pointer, faults);
        if (simpler == null) return null;
        try {
            return Creators.make(maker, simpler);
        } catch (TooManyDigits many) {
            return faults.note(RequestRule.DIGITS, pointer, Decimal.BEFORE_THE_POINT, Decimal.BEHIND_THE_POINT);
        } catch (IllegalArgumentException | DateTimeException refused) {
            return faults.note(RequestRule.FORM, pointer, written);
        }
    }

    @Override
    public JsonNode ofPath(String text) { return from.ofPath(text); }

    @Override
    public Schema<?> schema() { return from.schema(); }
}
