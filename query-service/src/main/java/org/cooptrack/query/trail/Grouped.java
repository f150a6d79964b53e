package org.cooptrack.query.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of rows that are told together, in the order of a key that each has as its first column. */
final class Grouped {
    private static final String CURSOR = "[\\w:.,-]{1,200}";

    private Grouped() {}

    /** Some rows by their keys, and the key after which the next begin. */
    record Part<R>(List<R> items, @Nullable String next) {}

    private record Keyed<R>(String key, R row) {}

    /** @param rows their SQL, with the column {@code key} */
    static <R> Part<R> page(JdbcClient views, String rows, Map<String, Object> parameters, RowMapper<R> reading,
            @Nullable String after, int limit) {
        if (after != null && !after.matches(CURSOR)) throw new ProblemException(400, "query.cursor", "after");
        var all = new HashMap<>(parameters);
        all.put("after", after == null ? "" : after);
        all.put("most", limit + 1);
        List<Keyed<R>> found = views
                .sql("select * from (" + rows
                        + ") g where key collate \"C\" > :after order by key collate \"C\" limit :most")
                .params(all).query((row, at) -> new Keyed<>(row.getString("key"), reading.mapRow(row, at))).list();
        List<Keyed<R>> shown = found.subList(0, Math.min(limit, found.size()));
        return new Part<>(shown.stream().map(Keyed::row).toList(),
                found.size() > limit ? shown.getLast().key() : null);
    }
}
