package org.cooptrack.command.law;

import java.time.LocalDate;
import org.cooptrack.events.Event;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionAdoptionAmended;
import org.cooptrack.events.funds.TransactionCorrected;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.events.value.Decimal;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/** What other slices may know of a project's funds: what was committed to it on which day, net, per currency. */
public record ProjectFunds(PMap<String, TreePMap<LocalDate, Decimal>> committed) {
    public static final ProjectFunds NONE = new ProjectFunds(HashTreePMap.empty());

    public ProjectFunds after(Event event) {
        if (event instanceof TransactionEvent said) return with(said.transaction());
        if (event instanceof TransactionCorrected correction)
            return with(correction.before().negated()).with(correction.after());
        if (event instanceof TransactionAdoptionAmended amended)
            return with(amended.before().says().negated()).with(amended.after().says());
        return event instanceof TransactionRetracted retracted ? with(retracted.before().negated()) : this;
    }

    /** Whether more than nothing was committed by then, whatever became of it later. */
    public boolean areCommittedOn(LocalDate day) {
        return committed.values().stream().anyMatch(byDay -> byDay.headMap(day, true).values().stream()
                .reduce(Decimal.ZERO, Decimal::plus).sign() > 0);
    }

    /** Commits so much more on that day, or less when negative. */
    public ProjectFunds with(String currency, LocalDate day, Decimal amount) {
        var byDay = committed.getOrDefault(currency, TreePMap.empty());
        var sum = byDay.getOrDefault(day, Decimal.ZERO).plus(amount);
        return new ProjectFunds(committed.plus(currency, byDay.plus(day, sum)));
    }

    private ProjectFunds with(Transaction says) {
        var money = says.committed();
        return money.amount().sign() == 0 ? this : with(money.currency(), says.date().earliest(), money.amount());
    }
}
