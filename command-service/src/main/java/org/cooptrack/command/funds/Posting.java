package org.cooptrack.command.funds;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that stands: the latest event that says it, the one it changes or reverses, what is left of it after
 * those that change it, how many these are, and the one that reversed it.
 */
record Posting(UUID id, EventId event, Transaction says, @Nullable UUID changes, boolean reversal, Decimal net,
        int followers, @Nullable UUID reversedBy) {
    static Posting of(UUID id, EventId event, Transaction says, @Nullable UUID changes, boolean reversal) {
        return new Posting(id, event, says, changes, reversal, says.value().amount(), 0, null);
    }

    Posting followedBy(Posting follower) {
        return new Posting(id, event, says, changes, reversal, net.plus(follower.amount()), followers + 1,
                follower.reversal ? follower.id : reversedBy);
    }

    Posting unfollowedBy(Posting follower) {
        return new Posting(id, event, says, changes, reversal, net.minus(follower.amount()), followers - 1,
                follower.reversal ? null : reversedBy);
    }

    Posting corrected(EventId by, Transaction after) {
        return new Posting(id, by, after, changes, reversal, net.minus(amount()).plus(after.value().amount()),
                followers, reversedBy);
    }

    Decimal amount() { return says.value().amount(); }
}
