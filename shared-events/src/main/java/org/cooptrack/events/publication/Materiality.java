package org.cooptrack.events.publication;

import java.math.BigDecimal;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * From when on a change of a published number is material: where it is more than a share of what was published
 * ({@code 0.05} for 5 %), and more than an absolute amount in the unit of the figure. Where both are given, both must be
 * exceeded, so that one person more in a cell of two is no reason to reissue.
 */
public record Materiality(@Nullable Decimal share, @Nullable Decimal absolute) {
    public boolean isMaterial(@Nullable Decimal published, @Nullable Decimal after) {
        BigDecimal before = value(published);
        BigDecimal change = value(after).subtract(before).abs();
        return change.signum() > 0 && exceeds(change, share == null ? null : share.value().multiply(before.abs()))
                && exceeds(change, absolute == null ? null : absolute.value());
    }

    private static BigDecimal value(@Nullable Decimal number) {
        return number == null ? BigDecimal.ZERO : number.value();
    }

    private static boolean exceeds(BigDecimal change, @Nullable BigDecimal most) {
        return most == null || change.compareTo(most) > 0;
    }
}
