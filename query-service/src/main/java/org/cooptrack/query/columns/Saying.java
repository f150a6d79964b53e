package org.cooptrack.query.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.EventJson;

/** Reads the dimensions of facts, as the database writes them, into codes. Many facts say the same: what was read is kept for a while. */
final class Saying {
    private static final int KEPT = 1 << 15;

    private final Columns columns;
    private final Map<String, Dimension> byCode = new HashMap<>();
    private final Map<String, int[]> read = new HashMap<>();

    Saying(Columns columns) {
        this.columns = columns;
        for (Dimension dimension : Dimension.values())
            byCode.put(dimension.code(), dimension);
    }

    /** Dimension and code by turns. */
    int[] of(String text) {
        int[] known = read.get(text);
        if (known != null) return known;
        if (read.size() >= KEPT) read.clear();
        int[] said = text.indexOf('\\') < 0 ? plain(text) : otherwise(text);
        read.put(text, said);
        return said;
    }

    /** Without anything escaped, quotes part names and values, and brackets lists. */
    private int[] plain(String text) {
        int[] said = new int[16];
        int many = 0;
        int at = text.indexOf('"');
        while (at >= 0) {
            int end = text.indexOf('"', at + 1);
            Dimension dimension = dimension(text.substring(at + 1, end));
            var values = new ArrayList<String>(2);
            int close = text.indexOf(']', end);
            at = text.indexOf('"', end + 1);
            while (at >= 0 && at < close) {
                end = text.indexOf('"', at + 1);
                values.add(text.substring(at + 1, end));
                if (end > close) close = text.indexOf(']', end);
                at = text.indexOf('"', end + 1);
            }
            if (many == said.length) said = Arrays.copyOf(said, 2 * many);
            said[many++] = dimension.ordinal();
            said[many++] = columns.of(dimension).code(values);
        }
        return Arrays.copyOf(said, many);
    }

    private int[] otherwise(String text) {
        var said = new ArrayList<Integer>();
        Map<?, ?> all = EventJson.read(Map.class, text);
        all.forEach((code, values) -> {
            Dimension dimension = dimension(String.valueOf(code));
            said.add(dimension.ordinal());
            said.add(columns.of(dimension).code(((List<?>) values).stream().map(String::valueOf).toList()));
        });
        return said.stream().mapToInt(Integer::intValue).toArray();
    }

    private Dimension dimension(String code) {
        Dimension known = byCode.get(code);
        if (known == null) throw new IllegalStateException("no dimension: " + code);
        return known;
    }
}
