package org.cooptrack.query.accounts;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.accounts.Booking;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** A booking there and a transaction here, or one of them alone, and how they agree. */
record Compared(Agreement agreement, UUID project, @Nullable String reference, @Nullable Booking there,
        @Nullable Here here) {
    /** A transaction as it is recorded here, and by which event. */
    record Here(EventId event, String type, Decimal amount, String currency, FieldDate date) {
        static Here of(Moved moved) {
            return new Here(moved.event(), moved.says().type().name(), moved.says().value().amount(),
                    moved.says().value().currency(), moved.says().date());
        }
    }

    static Compared both(Booking there, Moved here) {
        boolean same = there.amount().equals(here.says().value().amount())
                && there.currency().equals(here.says().value().currency());
        return new Compared(same ? Agreement.MATCHED : Agreement.DIFFERS, there.project(), there.reference(), there,
                Here.of(here));
    }

    static Compared there(Booking booking) {
        return new Compared(Agreement.ONLY_THERE, booking.project(), booking.reference(), booking, null);
    }

    static Compared here(Moved moved) {
        return new Compared(Agreement.ONLY_HERE, moved.project(), moved.says().reference(), null, Here.of(moved));
    }
}
