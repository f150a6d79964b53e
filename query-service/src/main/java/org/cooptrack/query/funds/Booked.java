package org.cooptrack.query.funds;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.funds.*;
import org.cooptrack.query.funds.FundsView.TransactionView;
import org.jspecify.annotations.Nullable;

/** The transactions that stand in the books. */
final class Booked {
    private Booked() {}

    static FundsView recorded(FundsView view, TransactionEvent event, String id) {
        var now = new TransactionView(event.id(), EventTypes.nameOf(event.getClass()), event.transaction(), id,
                event instanceof TransactionAdopted, about(event), null, false, rules(event.breaches()),
                event.warnings());
        FundsView with = put(view, event.id(), now);
        return event instanceof TransactionReversed reversal
                ? change(with, reversal.reversed(), known -> reversed(known, reversal.id()))
                : with;
    }

    static FundsView corrected(FundsView view, TransactionCorrected event, String id) {
        return change(view, event.id(),
                known -> new TransactionView(known.id(), known.recordedAs(), event.after(), id, known.published(),
                        known.about(), known.reversedBy(), known.reversalProposed(), rules(event.breaches()),
                        List.of()));
    }

    static FundsView amended(FundsView view, TransactionAdoptionAmended event, String id) {
        return change(view, event.id(),
                known -> new TransactionView(known.id(), known.recordedAs(), event.after().says(), id,
                        known.published(), known.about(), known.reversedBy(), known.reversalProposed(),
                        rules(event.breaches()), event.warnings()));
    }

    /** One that it reversed stands as before. */
    static FundsView retracted(FundsView view, TransactionRetracted event) {
        FundsView without = put(view, event.id(), null);
        return without.transactions().stream().filter(one -> event.id().equals(one.reversedBy())).findFirst()
                .map(one -> change(without, one.id(), known -> reversed(known, null))).orElse(without);
    }

    static FundsView reversalProposed(FundsView view, UUID id, boolean proposed) {
        return change(view, id,
                known -> new TransactionView(known.id(), known.recordedAs(), known.says(), known.event(),
                        known.published(), known.about(), known.reversedBy(), proposed, known.rules(),
                        known.warnings()));
    }

    private static @Nullable UUID about(TransactionEvent event) {
        return switch (event) {
            case FundsCommitted e -> e.agreement();
            case CommitmentAmended e -> e.commitment();
            case FundsDecommitted e -> e.commitment();
            case FundsRefunded e -> e.refunded();
            case TransactionReversed e -> e.reversed();
            case FundsPledged _,FundsReceived _,FundsDisbursed _,ExpenditureRecorded _,OutgoingFundsCommitted _,OtherTransactionRecorded _,TransactionAdopted _ ->
                null;
        };
    }

    private static TransactionView reversed(TransactionView known, @Nullable UUID by) {
        return new TransactionView(known.id(), known.recordedAs(), known.says(), known.event(), known.published(),
                known.about(), by, known.reversalProposed(), known.rules(), known.warnings());
    }

    private static List<String> rules(List<Breach> breaches) { return breaches.stream().map(Breach::rule).toList(); }

    private static FundsView change(FundsView view, UUID id, UnaryOperator<TransactionView> change) {
        return view.transactions().stream().filter(one -> one.id().equals(id)).findFirst()
                .map(one -> put(view, id, change.apply(one))).orElse(view);
    }

    private static FundsView put(FundsView view, UUID id, @Nullable TransactionView now) {
        return new FundsView(view.project(), view.agreements(),
                Placed.in(view.transactions(), one -> one.id().equals(id), now), view.budgets(),
                view.plannedDisbursements(), view.adoptedTransactions());
    }
}
