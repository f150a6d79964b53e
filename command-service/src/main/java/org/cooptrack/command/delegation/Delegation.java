package org.cooptrack.command.delegation;

import static org.cooptrack.command.delegation.DelegationRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.delegation.DelegationCommand.*;
import org.cooptrack.command.delegation.DelegationState.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Actor;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.events.delegation.DelegationEvent;
import org.cooptrack.events.delegation.DelegationRevoked;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;

/** The law of dated delegation: given to another, for at most a year, and never handed on. Pure. */
final class Delegation {
    private Delegation() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link DelegationRule} stands against the wish */
    static List<DelegationEvent> decide(DelegationCommand wish, DelegationState state, Facts facts) {
        return switch (wish) {
            case DelegateApproval one -> delegate(one, state, facts);
            case RevokeDelegation one -> revoke(one, state);
        };
    }

    private static List<DelegationEvent> delegate(DelegateApproval wish, DelegationState state, Facts facts) {
        if (facts.onBehalfOf().isPresent()) throw HANDED_ON.at("/delegate");
        named(wish.delegate());
        if (wish.delegate().equals(facts.actor())) throw TO_ONESELF.at("/delegate");
        possible(wish.days());
        known("office", wish.offices(), OFFICE_UNKNOWN, "/offices", facts);
        known("project", wish.projects(), PROJECT_UNKNOWN, "/projects", facts);
        var event = new ApprovalDelegated(wish.delegation(), facts.actor(), wish.delegate(), wish.days(),
                wish.offices(), wish.projects(), wish.reason());
        return switch (state) {
            case NotGiven _ -> List.of(event);
            case Given(var given) when given.equals(event) -> List.of();
            case Given _,Revoked _ -> throw ALREADY_GIVEN.at("/delegation");
        };
    }

    private static List<DelegationEvent> revoke(RevokeDelegation wish, DelegationState state) {
        return switch (state) {
            case NotGiven _ -> throw UNKNOWN.at("/delegation");
            case Given(var given) -> List.of(
                    new DelegationRevoked(wish.delegation(), given.delegate(), wish.reason()));
            case Revoked _ -> List.of();
        };
    }

    private static void named(Actor delegate) {
        if (LocalizedText.saysNothing(delegate.issuer())) throw DELEGATE_UNNAMED.at("/delegate/issuer");
        if (LocalizedText.saysNothing(delegate.subject())) throw DELEGATE_UNNAMED.at("/delegate/subject");
    }

    private static void possible(Period days) {
        if (days.runsBackwards()) throw RUNS_BACKWARDS.at("/days");
        if (days.exceedsOneYear()) throw OVER_ONE_YEAR.at("/days");
    }

    private static void known(String kind, List<UUID> ids, Rule otherwise, String field, Facts facts) {
        for (UUID id : ids)
            if (!facts.exists(StreamId.of(kind, id))) throw otherwise.at(field, id);
    }

    static DelegationState evolve(DelegationState state, DelegationEvent event) {
        return switch (event) {
            case ApprovalDelegated given -> new Given(given);
            case DelegationRevoked revoked -> state instanceof Given(var given) ? new Revoked(given, revoked) : state;
        };
    }
}
