package org.cooptrack.query.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cooptrack.query.statistics.Axis;

/** The first and the last day on which facts may have happened, each pair with a code, and the periods in which both lie. */
final class Days {
    private final Map<Long, Integer> codes = new HashMap<>();
    private final Periods[] periods = Arrays.stream(Axis.Period.values()).map(Periods::new).toArray(Periods[]::new);
    private volatile int[] first = new int[16];
    private volatile int[] last = new int[16];
    private volatile int size;

    int code(int from, int to) {
        long key = (long) from << Integer.SIZE | to & 0xffffffffL;
        Integer known = codes.get(key);
        if (known != null) return known;
        int code = size;
        if (code == first.length) {
            first = Arrays.copyOf(first, 2 * code);
            last = Arrays.copyOf(last, 2 * code);
        }
        first[code] = from;
        last[code] = to;
        for (Periods period : periods)
            period.add(code, LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
        size = code + 1;
        codes.put(key, code);
        return code;
    }

    int size() { return size; }

    int first(int code) { return first[code]; }

    int last(int code) { return last[code]; }

    Values in(Axis.Period period) { return periods[period.ordinal()]; }

    /** The periods of one length. */
    private final class Periods implements Values {
        private final Axis.Period period;
        private final Names names = new Names();
        private volatile int[] values = new int[16];

        Periods(Axis.Period period) { this.period = period; }

        void add(int code, LocalDate from, LocalDate to) {
            int[] all = code < values.length ? values : Arrays.copyOf(values, 2 * code);
            String text = period.of(from, to);
            all[code] = text == null ? NONE : names.of(text);
            values = all;
        }

        @Override
        public int codes() { return Days.this.size; }

        @Override
        public int value(int code) { return values[code]; }

        @Override
        public int[] several(int code) { throw new IllegalStateException(); }

        @Override
        public int size() { return names.size(); }

        @Override
        public String text(int value) { return names.text(value); }

        @Override
        public int known(String text) { return names.known(text); }
    }
}
