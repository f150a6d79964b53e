package org.cooptrack.command.funds;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.FundsCommitted;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionAdopted;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.funds.TransactionReversed;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that stands: the latest event that says it, the one it changes or reverses, what is left of it after
 * those that change it, how many these are, the one that reversed it, the agreement under which it was committed here, and
 * whether it was published before it came here.
 */
record Posting(UUID id, EventId event, Transaction says, @Nullable UUID changes, boolean reversal, Decimal net,
        int followers, @Nullable UUID reversedBy, @Nullable UUID agreement,
        boolean published) {
    static Posting of(EventId event, TransactionEvent says, @Nullable UUID changes) {
        return new Posting(says.id(), event, says.transaction(), changes, says instanceof TransactionReversed,
                says.transaction().value().amount(), 0, null,
                says instanceof FundsCommitted commitment ? commitment.agreement() : null,
                says instanceof TransactionAdopted);
    }

    Posting followedBy(Posting follower) {
        return new Posting(id, event, says, changes, reversal, net.plus(follower.amount()), followers + 1,
                follower.reversal ? follower.id : reversedBy, agreement, published);
    }

    Posting unfollowedBy(Posting follower) {
        return new Posting(id, event, says, changes, reversal, net.minus(follower.amount()), followers - 1,
                follower.reversal ? null : reversedBy, agreement, published);
    }

    Posting corrected(EventId by, Transaction after) {
        return new Posting(id, by, after, changes, reversal, net.minus(amount()).plus(after.value().amount()),
                followers, reversedBy, agreement, published);
    }

    /** What changes one of its followers moves what is left of it too. */
    Posting moved(Decimal amount) {
        return new Posting(id, event, says, changes, reversal, net.plus(amount), followers, reversedBy, agreement,
                published);
    }

    Decimal amount() { return says.value().amount(); }
}
