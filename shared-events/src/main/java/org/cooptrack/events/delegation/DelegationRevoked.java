package org.cooptrack.events.delegation;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Claiming;

/** A right to approve that was given to another ended before its last day. What was approved by then stays approved. */
public record DelegationRevoked(UUID delegation, Actor delegate, String reason) implements DelegationEvent, Claiming {
    @Override
    public List<String> releases() { return List.of(ApprovalDelegated.claimsOf(delegate) + delegation); }
}
