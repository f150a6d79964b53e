package org.cooptrack.query.columns;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A number for each day: each holds from one day until the next begins. */
record Timeline(int[] starts, int[] numbers) {
    /** @param changes the days on which the number may become another */
    static Timeline of(IntStream changes, IntUnaryOperator number) {
        int[] starts = IntStream.concat(IntStream.of(Integer.MIN_VALUE), changes).sorted().distinct().toArray();
        return new Timeline(starts, Arrays.stream(starts).map(number).toArray());
    }

    int on(int day) { return numbers[place(day)]; }

    /** The least from one day to another. */
    int least(int from, int to) {
        int at = place(from);
        int least = numbers[at];
        while (++at < starts.length && starts[at] <= to)
            least = Math.min(least, numbers[at]);
        return least;
    }

    private int place(int day) {
        if (starts.length == 1) return 0;
        int at = Arrays.binarySearch(starts, day);
        return at < 0 ? ~at - 1 : at;
    }
}
