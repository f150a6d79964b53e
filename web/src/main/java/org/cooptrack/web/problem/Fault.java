package org.cooptrack.web.problem;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request: the rule, where (a JSON pointer, or the name of a parameter or header), and what the
 * rule's text is filled with.
 */
public record Fault(String rule, @Nullable String field, List<String> params) {
    public Fault { params = List.copyOf(params); }

    public static Fault of(String rule, @Nullable String field, @Nullable Object... params) {
        return new Fault(rule, field, Arrays.stream(params).map(String::valueOf).toList());
    }

    @Nullable
    String pointer() { return field != null && isPointer(field) ? field : null; }

    @Nullable
    String parameter() { return field != null && !isPointer(field) ? field : null; }

    private static boolean isPointer(String field) { return field.isEmpty() || field.startsWith("/"); }
}
