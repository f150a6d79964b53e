package org.cooptrack.command.funds;

import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionType;
import org.jspecify.annotations.Nullable;

/** What is added up: one type in one currency, of one partner or, without one, of all. */
record Account(TransactionType type, String currency, @Nullable String partner) {
    static Account total(TransactionType type, String currency) { return new Account(type, currency, null); }

    /** That of the one who gives, or of all when it is not said who. */
    static Account given(TransactionType type, Transaction says) {
        return new Account(type, says.value().currency(), says.provider() == null ? null : says.provider().key());
    }
}
