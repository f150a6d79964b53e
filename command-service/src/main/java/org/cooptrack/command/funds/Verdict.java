package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;
import static org.cooptrack.events.funds.TransactionType.DISBURSEMENT;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/** What is to be said against a transaction: rules it breaks, which hold it back, and warnings, which do not. Currency by currency. */
record Verdict(List<Breach> breaches, List<Warning> warnings) {
    static Verdict on(Transaction says, @Nullable Posting refunded, Postings others, Shift shift,
            Checks checks) {
        var breaches = new ArrayList<Breach>();
        if (checks.closedOn(says.date())) breaches.add(checks.issue(PROJECT_CLOSED_ON_DAY, "/date"));
        if (isHandedOn(says) && checks.suspendedOn(says.date()))
            breaches.add(checks.issue(PROJECT_SUSPENDED_ON_DAY, "/date"));
        if (others.hasReference(says)) breaches.add(checks.issue(REFERENCE_DIFFERS, "/reference"));
        if (refunded != null && refunded.net().plus(amount(says)).sign() == -refunded.amount().sign())
            breaches.add(checks.issue(ABOVE_REFUNDED, "/value"));
        breaches.addAll(shift.breaches("/value", checks));
        return new Verdict(List.copyOf(breaches), warnings(says, others));
    }

    /** Of a transaction as it is recorded. */
    static Verdict on(Transaction says, @Nullable Posting refunded, Postings postings, Checks checks) {
        return on(says, refunded, postings, Shift.by(postings, says), checks);
    }

    static List<Warning> warnings(Transaction says, Postings others) {
        return says.reference() == null && others.hasLike(says)
                ? List.of(new Warning(LOOKS_LIKE_ANOTHER.code(), "/reference"))
                : List.of();
    }

    /** What a suspended project spends itself goes on; what it hands on stops. */
    private static boolean isHandedOn(Transaction says) {
        return says.type() == DISBURSEMENT && amount(says).sign() > 0;
    }

    private static Decimal amount(Transaction says) { return says.value().amount(); }
}
