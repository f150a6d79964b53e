package org.cooptrack.command.funds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionType;
import org.jspecify.annotations.Nullable;

/** What is added up: one type in one currency, of one partner or, without one, of all. A partner is known by our own id and by the reference under which it is published. */
record Account(TransactionType type, String currency, @Nullable String partner) {
    static Account total(TransactionType type, String currency) { return new Account(type, currency, null); }

    /** That of the one who gives, or of all when it is not said who; by its reference if it has one, because its money may have been published before. */
    static Account given(TransactionType type, Transaction says) {
        return all(type, says).getLast();
    }

    /** Every account in which it is added up. */
    static List<Account> all(TransactionType type, Transaction says) {
        String currency = says.value().currency();
        return Stream.concat(Stream.of(total(type, currency)),
                names(says.provider()).map(name -> new Account(type, currency, name))).toList();
    }

    private static Stream<String> names(@Nullable Party party) {
        if (party == null) return Stream.empty();
        return Stream.of(Optional.ofNullable(party.organisation()).map(UUID::toString),
                Optional.ofNullable(party.reference())).flatMap(Optional::stream);
    }
}
