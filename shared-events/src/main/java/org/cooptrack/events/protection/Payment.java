package org.cooptrack.events.protection;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/** Money paid into a scheme for one person, on its value date; negative where it was paid back. */
public record Payment(UUID payment, PaymentKind kind, Matter matter, UUID person, Attributes attributes, Money amount,
        @Nullable Evidence evidence) {
    /** It adds to sums of its currency; whose it is shows in its attributes only. */
    Entry entry() {
        return new Entry(kind.measure(), null, amount.amount(), FieldDate.on(amount.valueDate()),
                attributes.on(matter.dimensions()).with(Dimension.CURRENCY, amount.currency()));
    }

    boolean evidenced() { return evidence != null; }
}
