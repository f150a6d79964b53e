package org.cooptrack.command.funds;

import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.Agreed;
import org.cooptrack.events.funds.Party;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** The funding agreements of a project that stand, and those that were taken back. */
record Contracts(PMap<UUID, Contract> standing, PSet<UUID> retracted) {
    /** An agreement, and the latest event that says it. */
    record Contract(UUID agreement, EventId event, Agreed says) {
        boolean isOf(@Nullable Party provider) {
            return provider != null && says.partner().equals(provider.organisation());
        }
    }

    static final Contracts NONE = new Contracts(HashTreePMap.empty(), HashTreePSet.empty());

    @Nullable
    Contract find(@Nullable UUID agreement) {
        return agreement == null ? null : standing.get(agreement);
    }

    /** @throws org.cooptrack.command.law.Rejected when no such agreement stands */
    Contract get(UUID agreement) {
        var contract = standing.get(agreement);
        if (contract == null) throw FundsRule.AGREEMENT_UNKNOWN.at("/agreement", agreement);
        return contract;
    }

    Stream<Contract> but(UUID agreement) {
        return standing.values().stream().filter(other -> !other.agreement().equals(agreement));
    }

    Contracts with(Contract contract) {
        return new Contracts(standing.plus(contract.agreement(), contract), retracted.minus(contract.agreement()));
    }

    Contracts without(UUID agreement) {
        return new Contracts(standing.minus(agreement), retracted.plus(agreement));
    }
}
