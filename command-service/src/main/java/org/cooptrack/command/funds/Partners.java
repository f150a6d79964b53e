package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;
import static org.cooptrack.events.funds.TransactionType.*;

import java.util.EnumSet;
import java.util.Set;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionType;
import org.jspecify.annotations.Nullable;

/** Whose money it is, and who gets it. A correction names the partner as the recording did: what was recorded here by our own id, what was published at least by a reference, where it had one. */
record Partners(Books books, Checks checks) {
    private static final Set<TransactionType> GIVEN = EnumSet.of(PLEDGE, COMMITMENT, RECEIPT);
    private static final Set<TransactionType> HANDED_ON = EnumSet.of(DISBURSEMENT, OUTGOING_COMMITMENT);

    void named(Posting posting, Transaction after) {
        checks.partyExists(after.provider(), "/provider");
        if (!GIVEN.contains(after.type())) return;
        if (!isNamed(posting, after.provider())) throw PARTNER_WANTED.at("/provider");
        registered(after.provider());
        if (posting.changes() != null && !isOfRoot(posting, after)) throw PARTNER_FIXED.at("/provider");
    }

    /** Money handed on has a receiver when it is recorded; only what was published without one stands without. */
    void received(Transaction before, Transaction after) {
        checks.partyExists(after.receiver(), "/receiver");
        if (HANDED_ON.contains(after.type()) && after.receiver() == null && before.receiver() != null)
            throw RECEIVER_MISSING.at("/receiver");
    }

    private boolean isNamed(Posting posting, @Nullable Party provider) {
        if (provider != null && provider.organisation() != null) return true;
        if (!books.postings().root(posting).published()) return false;
        return key(provider) != null || key(posting.says().provider()) == null;
    }

    /** Under another reference the money would be added up as somebody else's. */
    private void registered(@Nullable Party provider) {
        if (provider == null || provider.organisation() == null || provider.reference() == null) return;
        if (!provider.equals(checks.registered(provider)))
            throw REFERENCE_OF_ANOTHER.at("/provider/reference", provider.reference());
    }

    private boolean isOfRoot(Posting posting, Transaction after) {
        return Account.given(after.type(), after)
                .equals(Account.given(after.type(), books.postings().root(posting).says()));
    }

    private static @Nullable String key(@Nullable Party party) { return party == null ? null : party.key(); }
}
