package org.cooptrack.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows of a list, and where the next ones begin; nothing there on the last page. */
public record Page<R extends Record>(List<R> items, @Nullable String next) {
    static <R extends Record> Page<R> of(List<Kept<R>> oneMore, int limit) {
        List<Kept<R>> shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
        String next = oneMore.size() > limit ? shown.getLast().id() : null;
        return new Page<>(shown.stream().map(Kept::row).toList(), next);
    }
}
