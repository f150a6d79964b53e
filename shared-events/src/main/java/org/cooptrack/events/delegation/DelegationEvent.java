package org.cooptrack.events.delegation;

import java.util.UUID;
import org.cooptrack.events.Event;

/** What becomes of a right to approve that one person gave to another for some days. */
public sealed interface DelegationEvent extends Event permits ApprovalDelegated, DelegationRevoked {
    UUID delegation();
}
