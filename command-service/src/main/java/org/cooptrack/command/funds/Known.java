package org.cooptrack.command.funds;

import java.util.Objects;
import java.util.UUID;
import org.cooptrack.events.funds.Transaction;
import org.jspecify.annotations.Nullable;

/** Whether a transaction was recorded before under its id. */
final class Known {
    private Known() {}

    /** @throws org.cooptrack.command.law.Rejected when the id is that of a transaction that says something else */
    static boolean is(Postings postings, UUID id, Transaction says, @Nullable UUID changes) {
        var known = postings.find(id);
        if (known == null) return false;
        if (known.says().equals(says) && Objects.equals(known.changes(), changes)) return true;
        throw FundsRule.TRANSACTION_DIFFERS.at("/id", id);
    }
}
