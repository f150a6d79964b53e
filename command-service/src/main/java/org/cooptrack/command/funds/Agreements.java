package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;
import static org.cooptrack.events.funds.TransactionType.COMMITMENT;

import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.jspecify.annotations.Nullable;

/** Under which agreement a commitment stands. One that was published before stands without; nobody here decided it. */
record Agreements(Books books) {
    /** A commitment put right is still one of a partner who had signed by that day. */
    void cover(Posting posting, Transaction after) {
        if (posting.says().type() != COMMITMENT || posting.changes() != null) return;
        var own = posting.agreement() == null ? null : books.agreements().get(posting.agreement());
        if (own == null) return;
        if (isOf(own, after.provider())) {
            if (after.date().isBefore(own.signedOn())) throw AGREEMENT_NOT_SIGNED.at("/date", own.reference());
            return;
        }
        if (books.agreements().values().stream().noneMatch(
                other -> isOf(other, after.provider()) && !after.date().isBefore(other.signedOn())))
            throw PARTNER_NOT_SIGNED.at("/provider");
    }

    private static boolean isOf(FundingAgreementSigned agreement, @Nullable Party provider) {
        return provider != null && agreement.partner().equals(provider.organisation());
    }
}
