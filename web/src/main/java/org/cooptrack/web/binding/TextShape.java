package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.text.Normalizer;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A text that can be stored and compared as it came: whole characters, normal form C, no U+0000, not too long. */
record TextShape(int limit) implements Shape {
    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        if (!node.isString()) return faults.note(RequestRule.EXPECTED_TEXT, pointer);
        return accept(node.stringValue(), pointer, faults);
    }

    @Nullable
    Object accept(String text, String pointer, Faults faults) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) return faults.note(RequestRule.TOO_LONG, pointer, limit, length);
        if (text.indexOf('\0') >= 0) return faults.note(RequestRule.ZERO_CHARACTER, pointer);
        if (text.codePoints().anyMatch(TextShape::isSurrogate)) return faults.note(RequestRule.LONE_SURROGATE, pointer);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) return faults.note(RequestRule.NOT_NFC, pointer);
        return text;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @Override
    public Schema<?> schema() { return Schemas.of("string").maxLength(limit); }
}
