package org.cooptrack.query.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionCorrected;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Parsed;

/** A transaction of a project that stands and moved money, and the event that says so; what was only promised is none. */
record Moved(UUID project, EventId event, Transaction says) {
    static List<Moved> of(UUID project, LedgerReader ledger) {
        Map<UUID, Moved> standing = new LinkedHashMap<>();
        ledger.read(StreamId.of("project-funds", project), 0).forEach(stored -> see(Parsed.of(stored), standing));
        return new ArrayList<>(standing.values());
    }

    private static void see(Recorded<Event> recorded, Map<UUID, Moved> standing) {
        switch (recorded.event()) {
            case TransactionEvent event when moves(event.transaction()) ->
                standing.put(event.id(), new Moved(event.project(), recorded.id(), event.transaction()));
            case TransactionCorrected event when moves(event.after()) ->
                standing.put(event.id(), new Moved(event.project(), recorded.id(), event.after()));
            case TransactionRetracted event -> standing.remove(event.id());
            default -> {}
        }
    }

    private static boolean moves(Transaction transaction) {
        return switch (transaction.type()) {
            case PLEDGE, COMMITMENT, OUTGOING_COMMITMENT, OUTGOING_PLEDGE, CREDIT_GUARANTEE -> false;
            case RECEIPT, DISBURSEMENT, EXPENDITURE, INTEREST_PAYMENT, LOAN_REPAYMENT, REIMBURSEMENT,
                    EQUITY_PURCHASE, EQUITY_SALE ->
                true;
        };
    }
}
