package org.cooptrack.events.cooperative;

import java.util.UUID;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** What a cooperative turned over in a period, in one currency (ISO 4217), and what supports it. */
public record Turnover(UUID report, Period period, Decimal amount, String currency, @Nullable Evidence evidence) {
    boolean evidenced() { return evidence != null; }
}
