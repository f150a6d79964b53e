package org.cooptrack.query.results;

import java.util.Map;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Indicator;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Target and actual of an indicator, or of one cell of it, and what is known of the actual. What is missing is no zero: no
 * target was set, nobody observed anything, no fact was told, or the days are still to come. The difference is actual less target, in percentage
 * points where they are percentages; the rate is the percentage of the target that was reached, given only where values
 * begin at zero and more is better: for sums and distinct numbers of ascending indicators.
 */
record Compared(Map<String, String> cell, @Nullable Value target, Status status, @Nullable Actual actual,
        @Nullable Decimal difference, @Nullable Decimal rate) {
    static Compared of(Map<String, String> cell, @Nullable Value target, Status status, @Nullable Actual actual,
            Indicator says) {
        var rule = says.countingRule();
        if (target == null || actual == null || actual.value() == null || rule == null
                || rule == CountingRule.MILESTONE)
            return new Compared(cell, target, status, actual, null, null);
        Decimal aim = target.number();
        Decimal got = actual.value().number();
        if (aim == null || got == null)
            return new Compared(cell, target, status, actual, points(target, actual), null);
        boolean fromZero = rule == CountingRule.SUM || rule == CountingRule.DISTINCT;
        return new Compared(cell, target, status, actual, got.minus(aim),
                fromZero && says.ascending() ? Percent.of(got, aim) : null);
    }

    private static @Nullable Decimal points(Value target, Actual actual) {
        Decimal aim = Percent.of(target);
        return aim == null || actual.percentage() == null ? null : actual.percentage().minus(aim);
    }
}
