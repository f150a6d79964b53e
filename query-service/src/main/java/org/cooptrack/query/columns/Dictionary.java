package org.cooptrack.query.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of values that facts say of one dimension, each with a code; zero means that they say nothing of it. */
final class Dictionary implements Values {
    private static final int[] NOTHING = {};

    private final Names names = new Names();
    private final Map<List<String>, Integer> codes = new HashMap<>();
    private volatile int[][] lists = new int[16][];
    private volatile int size = 1;
    private volatile boolean repeats;

    Dictionary() { lists[0] = NOTHING; }

    int code(List<String> values) {
        Integer known = codes.get(values);
        if (known != null) return known;
        int code = size;
        int[][] all = code < lists.length ? lists : Arrays.copyOf(lists, 2 * code);
        all[code] = values.stream().mapToInt(names::of).toArray();
        if (values.stream().distinct().count() < values.size()) repeats = true;
        lists = all;
        size = code + 1;
        codes.put(List.copyOf(values), code);
        return code;
    }

    /** Whether some list has a value twice: there it would count twice. */
    boolean repeats() {
        return repeats;
    }

    @Override
    public int codes() { return size; }

    @Override
    public int value(int code) {
        int[] list = lists[code];
        return list.length == 1 ? list[0] : list.length == 0 ? NONE : SEVERAL;
    }

    @Override
    public int[] several(int code) { return lists[code]; }

    @Override
    public int size() { return names.size(); }

    @Override
    public String text(int value) { return names.text(value); }

    @Override
    public int known(String text) { return names.known(text); }
}
