package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;
import static org.cooptrack.events.funds.TransactionType.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.events.funds.*;
import org.jspecify.annotations.Nullable;

/** Money that moved or was promised: facts, recorded even where they break a rule. */
record Movements(Books books, Checks checks) {
    private static final Set<TransactionType> OTHERS = EnumSet.of(INTEREST_PAYMENT, LOAN_REPAYMENT, REIMBURSEMENT,
            EQUITY_PURCHASE, EQUITY_SALE, CREDIT_GUARANTEE, OUTGOING_PLEDGE);
    private static final Set<TransactionType> REFUNDABLE = EnumSet.of(RECEIPT, DISBURSEMENT, EXPENDITURE);

    List<FundsEvent> pledge(PledgeFunds wish) {
        checks.partnerExists(wish.partner(), "/partner");
        return positive(wish.id(), Details.transaction(wish.details(), wish.reference(), PLEDGE, wish.value(),
                wish.date(), checks.partner(wish.partner()), null));
    }

    List<FundsEvent> receive(ReceiveFunds wish) {
        checks.partnerExists(wish.partner(), "/partner");
        return positive(wish.id(), Details.transaction(wish.details(), wish.reference(), RECEIPT, wish.value(),
                wish.date(), checks.partner(wish.partner()), null));
    }

    List<FundsEvent> disburse(DisburseFunds wish) {
        return outgoing(wish.id(), wish.receiver(), Details.transaction(wish.details(), wish.reference(), DISBURSEMENT,
                wish.value(), wish.date(), null, checks.known(wish.receiver())));
    }

    List<FundsEvent> spend(RecordExpenditure wish) {
        return outgoing(wish.id(), wish.receiver(), Details.transaction(wish.details(), wish.reference(), EXPENDITURE,
                wish.value(), wish.date(), null, checks.known(wish.receiver())));
    }

    List<FundsEvent> commitOutgoing(CommitOutgoing wish) {
        return outgoing(wish.id(), wish.receiver(), Details.transaction(wish.details(), wish.reference(),
                OUTGOING_COMMITMENT, wish.value(), wish.date(), null, checks.known(wish.receiver())));
    }

    List<FundsEvent> recordOther(RecordOtherTransaction wish) {
        if (!OTHERS.contains(wish.type())) throw TYPE_HAS_ITS_OWN_COMMAND.at("/type", wish.type().code());
        if (wish.value().amount().sign() == 0) throw AMOUNT_ZERO.at("/value/amount");
        checks.partyExists(wish.provider(), "/provider");
        checks.partyExists(wish.receiver(), "/receiver");
        return record(wish.id(), Details.transaction(wish.details(), wish.reference(), wish.type(), wish.value(),
                wish.date(), checks.known(wish.provider()), checks.known(wish.receiver())));
    }

    List<FundsEvent> refund(RefundFunds wish) {
        checks.positive(wish.value(), "/value");
        var refunded = books.posting(wish.refunded(), "/refunded");
        if (!REFUNDABLE.contains(refunded.says().type()) || refunded.changes() != null)
            throw NOT_REFUNDABLE.at("/refunded");
        if (refunded.reversedBy() != null) throw ALREADY_REVERSED.at("/refunded");
        if (!wish.value().currency().equals(refunded.says().value().currency()))
            throw CURRENCY_FIXED.at("/value/currency", refunded.says().value().currency());
        if (wish.date().isBefore(refunded.says().date().earliest()))
            throw BEFORE_WHAT_IT_CHANGES.at("/date", refunded.says().date());
        var says = refunded.says().valued(wish.value().negated()).on(wish.date(), wish.reference());
        checks.sound(says);
        if (isKnown(wish.id(), says, wish.refunded())) return List.of();
        var verdict = Verdict.on(says, refunded, books.postings(), checks);
        return List.of(new FundsRefunded(checks.project(), wish.id(), wish.refunded(), wish.reason(), says,
                verdict.breaches(), verdict.warnings()));
    }

    private List<FundsEvent> outgoing(UUID id, @Nullable Party receiver, Transaction says) {
        checks.partyExists(receiver, "/receiver");
        return positive(id, says);
    }

    private List<FundsEvent> positive(UUID id, Transaction says) {
        checks.positive(says.value(), "/value");
        return record(id, says);
    }

    private List<FundsEvent> record(UUID id, Transaction says) {
        checks.sound(says);
        if (isKnown(id, says, null)) return List.of();
        var verdict = Verdict.on(says, null, books.postings(), checks);
        return List.of(TransactionEvent.of(checks.project(), id, says, verdict.breaches(), verdict.warnings()));
    }

    private boolean isKnown(UUID id, Transaction says, @Nullable UUID changes) {
        return Known.is(books.postings(), id, says, changes) || books.postings().alreadySays(says);
    }
}
