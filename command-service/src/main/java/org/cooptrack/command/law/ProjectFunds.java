package org.cooptrack.command.law;

import org.cooptrack.events.Event;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.value.Decimal;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What other slices may know of a project's funds: what is committed to it, net, per currency. */
public record ProjectFunds(PMap<String, Decimal> committed) {
    public static final ProjectFunds NONE = new ProjectFunds(HashTreePMap.empty());

    public ProjectFunds after(Event event) {
        if (!(event instanceof CommitmentChanged change)) return this;
        var money = change.committed();
        var before = committed.getOrDefault(money.currency(), Decimal.ZERO);
        return new ProjectFunds(committed.plus(money.currency(), before.plus(money.amount())));
    }

    public boolean areCommitted() { return committed.values().stream().anyMatch(amount -> amount.sign() > 0); }
}
