package org.cooptrack.command.adoption;

import static org.cooptrack.command.adoption.AdoptionRule.TRANSACTION_IN_THE_FUTURE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptFunds;
import org.cooptrack.command.adoption.Comparison.Mark;
import org.cooptrack.command.adoption.Comparison.Pair;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.published.PublishedBudget;
import org.cooptrack.events.published.PublishedDisbursement;
import org.cooptrack.events.published.PublishedTransaction;
import org.jspecify.annotations.Nullable;

/** The law of adopted money: what is published and not held is adopted, what changed is amended, what vanished is proposed for reversal. */
final class FundsAdoptionLaw {
    private final AdoptFunds wish;
    private final AdoptedFunds held;
    private final FundsFindings findings;
    private final List<FundsAdoption> events = new ArrayList<>();
    private int number;

    private FundsAdoptionLaw(AdoptFunds wish, AdoptedFunds held, Instant now) {
        this.wish = wish;
        this.held = held;
        this.findings = new FundsFindings(wish.project(), now,
                Namesakes.of(wish.transactions(), held.recorded()));
        this.number = held.transactions().taken();
    }

    /** @throws org.cooptrack.command.law.Rejected where a transaction lies in the future */
    static List<FundsAdoption> decide(AdoptFunds wish, AdoptedFunds held, Instant now) {
        var today = Today.anywhere(now);
        for (int i = 0; i < wish.transactions().size(); i++) {
            var date = wish.transactions().get(i).says().date();
            if (date.isAfter(today))
                throw TRANSACTION_IN_THE_FUTURE.at("transaction[" + (i + 1) + "]/transaction-date[1]/@iso-date", date);
        }
        return new FundsAdoptionLaw(wish, held, now).outstanding();
    }

    private List<FundsAdoption> outstanding() {
        budgets();
        disbursements();
        transactions();
        var whole = new FundsAdopted(wish.project(), wish.transactions().size(), findings.whole(wish.transactions()));
        var known = held.whole();
        boolean nothing = wish.transactions().isEmpty() && known == null && events.isEmpty();
        boolean same = events.isEmpty() && known != null && known.transactions() == whole.transactions()
                && rules(known).equals(rules(whole));
        if (!nothing && !same) events.add(whole);
        return events;
    }

    private void transactions() {
        var compared = Comparison.of(held.transactions().all(), wish.transactions(),
                List.of(Mark.of(FundsAdoptionLaw::reference), Mark.of(FundsAdoptionLaw::datedReference),
                        Mark.of(FundsAdoptionLaw::core),
                        new Mark<>(this::coreInTheBooks, FundsAdoptionLaw::core)));
        compared.pairs().forEach(this::transaction);
        compared.fresh().forEach(this::adopt);
        for (var missing : compared.missing())
            if (missing.stands()) events.add(new ReversalProposed(wish.project(), missing.id()));
    }

    private static List<List<String>> rules(FundsAdopted whole) {
        return whole.breaches().stream().map(breach -> List.of(breach.rule(), breach.field())).toList();
    }

    private void transaction(Pair<PublishedTransaction, PublishedTransaction> pair) {
        if (pair.held().undone()) undone(pair);
        else
            amend(pair);
    }

    /** What a person has undone stays so while the file says the same movement; another amount or day is another transaction. */
    private void undone(Pair<PublishedTransaction, PublishedTransaction> pair) {
        if (!core(pair.held().published()).equals(core(pair.published()))) adopt(pair.published());
    }

    private void amend(Pair<PublishedTransaction, PublishedTransaction> pair) {
        UUID id = pair.held().id();
        if (pair.held().gone()) events.add(new ReversalProposalWithdrawn(wish.project(), id));
        if (pair.same()) return;
        var corrected = held.byPersons().get(id);
        var before = corrected == null
                ? pair.held().published()
                : new PublishedTransaction(corrected, pair.held().published().kept());
        events.add(new TransactionAdoptionAmended(wish.project(), id, before, pair.published(),
                findings.breaches(pair.published()), findings.warnings(pair.published())));
    }

    private void adopt(PublishedTransaction fresh) {
        events.add(new TransactionAdopted(wish.project(), id(held.transactions(), number++), fresh,
                findings.breaches(fresh), findings.warnings(fresh)));
    }

    private void budgets() {
        var compared = Comparison.of(held.budgets().all(), wish.budgets(), List.of(Mark.of(
                one -> List.of(one.says().period(), one.says().type(), one.says().status(),
                        one.says().value().currency()))));
        for (var pair : compared.pairs())
            if (!pair.same())
                events.add(new BudgetAdoptionAmended(wish.project(), pair.held().id(),
                        pair.held().published(), pair.published(), findings.breaches(pair.published())));
        int number = held.budgets().taken();
        for (PublishedBudget fresh : compared.fresh())
            events.add(new BudgetAdopted(wish.project(), id(held.budgets(), number++), fresh,
                    findings.breaches(fresh)));
        for (var missing : compared.missing())
            events.add(new BudgetNoLongerPublished(wish.project(), missing.id(), missing.published()));
    }

    private void disbursements() {
        var compared = Comparison.of(held.disbursements().all(), wish.disbursements(),
                List.of(Mark.of(one -> List.of(one.says().from(), one.says().value().currency()))));
        for (var pair : compared.pairs())
            if (!pair.same())
                events.add(new PlannedDisbursementAdoptionAmended(wish.project(), pair.held().id(),
                        pair.held().published(), pair.published(), findings.breaches(pair.published())));
        int number = held.disbursements().taken();
        for (PublishedDisbursement fresh : compared.fresh())
            events.add(new PlannedDisbursementAdopted(wish.project(), id(held.disbursements(), number++), fresh,
                    findings.breaches(fresh)));
        for (var missing : compared.missing())
            events.add(new PlannedDisbursementNoLongerPublished(wish.project(), missing.id(), missing.published()));
    }

    private UUID id(Shelf<?> shelf, int number) { return Shelf.id(wish.project(), shelf.kind(), number); }

    /** A reference tells a transaction among those of its type and currency. */
    private static @Nullable Object reference(PublishedTransaction published) {
        var says = published.says();
        return says.reference() == null
                ? null
                : List.of(says.reference(), says.type(), says.value().currency());
    }

    /** Where several bear one reference, the day tells them apart. */
    private static @Nullable Object datedReference(PublishedTransaction published) {
        var reference = reference(published);
        return reference == null ? null : List.of(reference, published.says().date());
    }

    /** Type, date and value tell one whose words changed. */
    private static Object core(PublishedTransaction published) {
        return core(published.says());
    }

    /** What a person has put right is known again where the file says it now as they did. */
    private @Nullable Object coreInTheBooks(Held<PublishedTransaction> one) {
        var corrected = held.byPersons().get(one.id());
        return corrected == null ? null : core(corrected);
    }

    private static Object core(Transaction says) {
        return List.of(says.type(), says.date(), says.value().amount(), says.value().currency());
    }
}
