package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;
import static org.cooptrack.events.funds.TransactionType.COMMITMENT;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Money;

/** How a transaction is undone, put right or taken back. What others build on is not pulled from under them. */
record Amendments(Books books, Checks checks) {
    List<FundsEvent> reverse(ReverseTransaction wish) {
        var reversed = books.posting(wish.reversed(), "/reversed");
        if (reversed.reversal()) throw REVERSAL_REVERSED.at("/reversed");
        var says = opposite(reversed, wish);
        if (Known.is(books.postings(), wish.id(), says, wish.reversed())) return List.of();
        if (reversed.reversedBy() != null) {
            if (books.posting(reversed.reversedBy(), "/reversed").says().equals(says)) return List.of();
            throw ALREADY_REVERSED.at("/reversed");
        }
        if (reversed.followers() > 0) throw FOLLOWED_BY_OTHERS.at("/reversed");
        checks.sound(says);
        if (wish.date().isBefore(reversed.says().date().earliest()))
            throw BEFORE_WHAT_IT_CHANGES.at("/date", reversed.says().date());
        commitments().withinLeftOf(reversed, reversed.amount(), "/reversed");
        var breaches = new ArrayList<>(Shift.by(books.postings(), says).breaches("/reversed", checks));
        if (books.postings().hasReference(says)) breaches.addFirst(checks.issue(REFERENCE_DIFFERS, "/reference"));
        return List.of(new TransactionReversed(wish.project(), wish.id(), wish.reversed(), reversed.event(), says,
                wish.reason(), breaches, List.of()));
    }

    List<FundsEvent> correct(CorrectTransaction wish) {
        var posting = books.posting(wish.id(), "/id");
        var before = posting.says();
        if (posting.reversal()) throw REVERSAL_CORRECTED.at("/id");
        var after = Details.transaction(wish.details(), wish.reference(), before.type(), wish.value(), wish.date(),
                checks.known(wish.provider()), checks.known(wish.receiver()));
        if (after.equals(before)) return List.of();
        if (posting.followers() > 0) throw FOLLOWED_BY_OTHERS.at("/id");
        if (!after.value().currency().equals(before.value().currency()))
            throw CURRENCY_FIXED.at("/value/currency", before.value().currency());
        if (after.value().amount().sign() != before.value().amount().sign()) throw SIGN_FIXED.at("/value/amount");
        checks.sound(after);
        new Partners(books, checks).named(posting, after);
        new Partners(books, checks).received(before, after);
        notBefore(posting, after);
        new Agreements(books).cover(posting, after);
        commitments().withinLeftOf(posting, taken(before, after), "/value/amount");
        var others = books.postings().minus(wish.id());
        var refunded = posting.changes() == null || before.type() == COMMITMENT ? null : others.find(posting.changes());
        return List.of(new TransactionCorrected(wish.project(), wish.id(), posting.event(), before, after,
                wish.reason(),
                Verdict.on(after, refunded, others, Shift.between(books.postings(), before, after), checks)
                        .breaches()));
    }

    List<FundsEvent> retract(RetractTransaction wish) {
        if (books.postings().find(wish.id()) == null && books.postings().retracted().contains(wish.id()))
            return List.of();
        var posting = books.posting(wish.id(), "/id");
        if (posting.followers() > 0) throw FOLLOWED_BY_OTHERS.at("/id");
        commitments().withinLeftOf(posting, posting.amount(), "/id");
        return List.of(new TransactionRetracted(wish.project(), wish.id(), posting.event(), posting.says(),
                wish.reason(), Shift.without(books.postings(), posting.says()).breaches("/id", checks)));
    }

    private Commitments commitments() { return new Commitments(books, checks); }

    private void notBefore(Posting posting, Transaction after) {
        if (posting.changes() == null) return;
        var changed = books.posting(posting.changes(), "/id").says();
        if (after.date().isBefore(changed.date().earliest())) throw BEFORE_WHAT_IT_CHANGES.at("/date", changed.date());
    }

    /** What a correction takes from the partner who was said to have committed it. */
    private static Decimal taken(Transaction before, Transaction after) {
        return Account.given(COMMITMENT, before).equals(Account.given(COMMITMENT, after))
                ? before.value().amount().minus(after.value().amount())
                : before.value().amount();
    }

    private Transaction opposite(Posting reversed, ReverseTransaction wish) {
        var value = reversed.says().value().negated();
        var day = wish.date().latest().isAfter(checks.today()) ? checks.today() : wish.date().latest();
        return reversed.says().valued(new Money(value.amount(), value.currency(), day)).on(wish.date(),
                wish.reference());
    }
}
