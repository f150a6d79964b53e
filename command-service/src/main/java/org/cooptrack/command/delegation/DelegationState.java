package org.cooptrack.command.delegation;

import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.events.delegation.DelegationRevoked;

/** Where a right to approve that is given to another stands. Whether it is live on a day, its days say. */
sealed interface DelegationState {
    DelegationState START = new NotGiven();

    record NotGiven() implements DelegationState {}

    record Given(ApprovalDelegated delegated) implements DelegationState {}

    record Revoked(ApprovalDelegated delegated, DelegationRevoked revoked) implements DelegationState {}
}
