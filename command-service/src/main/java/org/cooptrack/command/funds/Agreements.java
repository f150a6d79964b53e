package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;
import static org.cooptrack.events.funds.TransactionType.COMMITMENT;

import java.util.Comparator;
import java.util.Optional;
import org.cooptrack.events.funds.Transaction;

/** Under which agreement a commitment stands. One that was published before stands without; nobody here decided it. */
record Agreements(Books books) {
    /** A commitment put right is still one of a partner who had signed by that day. */
    void cover(Posting posting, Transaction after) {
        if (!isDecided(posting) || isCovered(posting, after)) return;
        var own = books.contracts().find(posting.agreement());
        if (own != null && own.isOf(after.provider()))
            throw AGREEMENT_NOT_SIGNED.at("/date", own.says().reference());
        throw PARTNER_NOT_SIGNED.at("/provider");
    }

    /** The first commitment that stands under an agreement, and would under none if the agreements were those. */
    Optional<Transaction> bare(Contracts changed) {
        var after = new Agreements(books.with(changed));
        return books.postings().byId().values().stream().filter(Agreements::isDecided)
                .filter(posting -> isCovered(posting, posting.says()) && !after.isCovered(posting, posting.says()))
                .map(Posting::says).min(Comparator.comparing(says -> says.date().earliest()));
    }

    private boolean isCovered(Posting posting, Transaction says) {
        var own = books.contracts().find(posting.agreement());
        if (own != null && own.isOf(says.provider())) return !says.date().isBefore(own.says().signedOn());
        return books.contracts().standing().values().stream()
                .anyMatch(other -> other.isOf(says.provider()) && !says.date().isBefore(other.says().signedOn()));
    }

    private static boolean isDecided(Posting posting) {
        return posting.says().type() == COMMITMENT && posting.changes() == null && posting.agreement() != null;
    }
}
