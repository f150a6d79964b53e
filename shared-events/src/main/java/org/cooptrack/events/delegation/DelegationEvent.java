package org.cooptrack.events.delegation;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a right to approve that one person gave to another for some days. */
@Streams("delegation")
public sealed interface DelegationEvent extends Event permits ApprovalDelegated, DelegationRevoked {
    UUID delegation();
}
