package org.cooptrack.events.delegation;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.NamedUuid;
import org.cooptrack.events.value.Period;

/**
 * A person who approves gave the right to approve to another for these days, by UTC: everywhere, or only for these projects
 * and those of these offices and of the offices below them. What the other approves is approved in the name of the first.
 */
public record ApprovalDelegated(UUID delegation, Actor delegator, Actor delegate, Period days, List<UUID> offices,
        List<UUID> projects, String reason) implements DelegationEvent, Claiming {
    private static final UUID NAMESPACE = UUID.fromString("d7f0a9c4-5f0e-5b7c-9d5e-4c1b7a2f6e38");

    public ApprovalDelegated {
        offices = List.copyOf(offices);
        projects = List.copyOf(projects);
    }

    /** With what the claims of all delegations to a person begin; the id of the delegation follows. */
    public static String claimsOf(Actor delegate) {
        return "approval-delegated:" + NamedUuid.of(NAMESPACE, delegate.issuer() + "\n" + delegate.subject()) + ":";
    }

    /** Whether it is for everything the delegator may approve. */
    public boolean coversEverything() {
        return offices.isEmpty() && projects.isEmpty();
    }

    @Override
    public List<Claim> takes() {
        return List.of(Claim.during(claimsOf(delegate) + delegation, days.from(), days.to().plusDays(1)));
    }
}
