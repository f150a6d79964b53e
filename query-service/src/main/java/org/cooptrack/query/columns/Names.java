package org.cooptrack.query.columns;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Texts, each with a number. One thread adds some while others read. */
final class Names {
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private volatile @Nullable String[] texts = new String[16];
    private volatile int size;

    /** @return -1 where it has none */
    int known(String text) {
        return ids.getOrDefault(text, -1);
    }

    int of(String text) {
        Integer known = ids.get(text);
        if (known != null) return known;
        int id = size;
        @Nullable
        String[] all = id < texts.length ? texts : Arrays.copyOf(texts, 2 * id);
        all[id] = text;
        texts = all;
        size = id + 1;
        ids.put(text, id);
        return id;
    }

    String text(int id) { return Objects.requireNonNull(texts[id]); }

    int size() { return size; }
}
