package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Named;
import org.cooptrack.events.Warned;
import org.cooptrack.events.Warning;

/** A transaction that stands in the books from now on. One event each, recorded here or adopted as published. */
public sealed interface TransactionEvent extends FundsEvent, Counted, Flagged, Warned, Named permits FundsPledged,
        FundsCommitted, CommitmentAmended, FundsDecommitted, FundsReceived, FundsDisbursed, ExpenditureRecorded,
        FundsRefunded, OutgoingFundsCommitted, OtherTransactionRecorded, TransactionReversed, TransactionAdopted {
    /** By which it is corrected, retracted, reversed or refunded. */
    @Override
    UUID id();

    Transaction transaction();

    @Override
    default List<Entry> entries() { return List.of(transaction().entry(project())); }

    /** The event that says a transaction as its type tells it, whatever its sign. */
    static TransactionEvent of(UUID project, UUID id, Transaction says, List<Breach> breaches,
            List<Warning> warnings) {
        return switch (says.type()) {
            case PLEDGE -> new FundsPledged(project, id, says, breaches, warnings);
            case COMMITMENT -> new FundsCommitted(project, id, null, says, breaches, warnings);
            case RECEIPT -> new FundsReceived(project, id, says, breaches, warnings);
            case DISBURSEMENT -> new FundsDisbursed(project, id, says, breaches, warnings);
            case EXPENDITURE -> new ExpenditureRecorded(project, id, says, breaches, warnings);
            case OUTGOING_COMMITMENT -> new OutgoingFundsCommitted(project, id, says, breaches, warnings);
            case INTEREST_PAYMENT, LOAN_REPAYMENT, REIMBURSEMENT, EQUITY_PURCHASE, EQUITY_SALE, CREDIT_GUARANTEE,
                    OUTGOING_PLEDGE ->
                new OtherTransactionRecorded(project, id, says, breaches, warnings);
        };
    }
}
