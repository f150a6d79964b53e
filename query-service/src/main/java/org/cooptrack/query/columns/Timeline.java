package org.cooptrack.query.columns;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cooptrack.query.statistics.Question;

/** A number for each day: each holds from one day until the next begins. */
record Timeline(int[] starts, int[] numbers) {
    private static final int FEW = 8;
    private static final int BEGINNING = (int) Question.BEGINNING.toEpochDay();
    private static final int END = (int) Question.END.toEpochDay();

    /** @param changes the days on which the number may become another; before the first day there are none, nor after the last */
    static Timeline of(IntStream changes, IntUnaryOperator number) {
        int[] days = IntStream.concat(IntStream.of(BEGINNING), changes.filter(day -> BEGINNING < day && day <= END))
                .sorted().distinct().toArray();
        int[] numbers = Arrays.stream(days).map(number).toArray();
        int[] starts = IntStream.range(0, days.length).filter(at -> at == 0 || numbers[at] != numbers[at - 1])
                .toArray();
        return new Timeline(Arrays.stream(starts).map(at -> days[at]).toArray(),
                Arrays.stream(starts).map(at -> numbers[at]).toArray());
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

    /** Where it begins; few are gone through from the last, for most facts are young. */
    private int place(int day) {
        int at = starts.length - 1;
        if (at > FEW) {
            int found = Arrays.binarySearch(starts, day);
            return found < 0 ? Math.max(0, ~found - 1) : found;
        }
        while (at > 0 && starts[at] > day)
            at--;
        return at;
    }
}
