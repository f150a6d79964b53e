package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;
import static org.cooptrack.events.funds.TransactionType.COMMITMENT;
import static org.cooptrack.events.funds.TransactionType.RECEIPT;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;

/** What is committed under agreements: decisions, refused where they break a rule. */
record Commitments(Books books, Checks checks) {
    List<FundsEvent> commit(CommitFunds wish) {
        checks.positive(wish.value(), "/value");
        var contract = books.contracts().find(wish.agreement());
        if (contract == null) throw AGREEMENT_NOT_SIGNED.at("/agreement", wish.agreement());
        var agreement = contract.says();
        if (wish.date().isBefore(agreement.signedOn()))
            throw AGREEMENT_NOT_SIGNED.at("/date", agreement.reference());
        var says = Details.transaction(wish.details(), wish.reference(), COMMITMENT, wish.value(), wish.date(),
                checks.partner(agreement.partner()), null);
        checks.sound(says);
        if (Known.is(books.postings(), wish.id(), says, null) || books.postings().alreadySays(says)) return List.of();
        decided(says);
        return List.of(new FundsCommitted(wish.project(), wish.id(), wish.agreement(), says, List.of(),
                Verdict.warnings(says, books.postings())));
    }

    List<FundsEvent> amend(AmendCommitment wish) {
        var commitment = commitment(wish.commitment(), wish.date());
        if (wish.amount().sign() < 0) throw AMOUNT_NOT_POSITIVE.at("/amount", wish.amount());
        var before = books.postings().find(wish.id());
        if (before != null && Objects.equals(before.changes(), wish.commitment()) && before.says()
                .equals(commitment.says().valued(before.says().value()).on(wish.date(), wish.reference())))
            return List.of();
        if (before != null) throw TRANSACTION_DIFFERS.at("/id", wish.id());
        var difference = wish.amount().minus(commitment.net());
        if (difference.sign() == 0) return List.of();
        if (difference.sign() < 0) withinLeft(difference.negated(), commitment, "/amount");
        var says = commitment.says().valued(in(commitment, difference, wish.date())).on(wish.date(), wish.reference());
        checks.sound(says);
        decided(says);
        return List.of(new CommitmentAmended(wish.project(), wish.id(), wish.commitment(), wish.reason(), says,
                Shift.by(books.postings(), says).breaches("/amount", checks), List.of()));
    }

    List<FundsEvent> decommit(DecommitFunds wish) {
        checks.positive(wish.value(), "/value");
        var commitment = commitment(wish.commitment(), wish.date());
        if (!wish.value().currency().equals(commitment.says().value().currency()))
            throw CURRENCY_FIXED.at("/value/currency", commitment.says().value().currency());
        var says = commitment.says().valued(wish.value().negated()).on(wish.date(), wish.reference());
        checks.sound(says);
        if (Known.is(books.postings(), wish.id(), says, wish.commitment()) || books.postings().alreadySays(says))
            return List.of();
        withinLeft(wish.value().amount(), commitment, "/value/amount");
        decided(says);
        return List.of(new FundsDecommitted(wish.project(), wish.id(), wish.commitment(), wish.reason(), says,
                Shift.by(books.postings(), says).breaches("/value", checks),
                Verdict.warnings(says, books.postings())));
    }

    /** What of a commitment is neither taken back nor received from its partner. */
    static Decimal left(Posting commitment, Postings postings) {
        var unpaid = postings.total(Account.given(COMMITMENT, commitment.says()))
                .minus(postings.total(Account.given(RECEIPT, commitment.says())));
        var least = unpaid.compareTo(commitment.net()) < 0 ? unpaid : commitment.net();
        return least.sign() < 0 ? Decimal.ZERO : least;
    }

    /** What takes back a part of a commitment, however it is said, takes back no more than is left. */
    void withinLeftOf(Posting posting, Decimal taken, String field) {
        if (posting.says().type() == COMMITMENT && taken.sign() > 0)
            withinLeft(taken, books.postings().root(posting), field);
    }

    private void withinLeft(Decimal amount, Posting commitment, String field) {
        var left = left(commitment, books.postings());
        if (amount.compareTo(left) > 0) throw MORE_THAN_IS_LEFT.at(field, amount, left);
    }

    private Posting commitment(UUID id, FieldDate date) {
        var posting = books.posting(id, "/commitment");
        if (posting.says().type() != COMMITMENT || posting.changes() != null) throw NOT_A_COMMITMENT.at("/commitment");
        if (posting.reversedBy() != null) throw ALREADY_REVERSED.at("/commitment");
        if (date.isBefore(posting.says().date().earliest()))
            throw BEFORE_WHAT_IT_CHANGES.at("/date", posting.says().date());
        return posting;
    }

    private void decided(Transaction says) {
        checks.projectOpen(says.date());
        if (books.postings().hasReference(says))
            throw REFERENCE_TAKEN.at("/reference", String.valueOf(says.reference()));
    }

    /** Valued on the day of the change, or on its last possible day when only the month or year is known, never later than today. */
    private Money in(Posting commitment, Decimal amount, FieldDate date) {
        var day = date.latest().isAfter(checks.today()) ? checks.today() : date.latest();
        return new Money(amount, commitment.says().value().currency(), day);
    }
}
