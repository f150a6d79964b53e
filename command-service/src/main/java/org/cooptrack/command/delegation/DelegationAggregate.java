package org.cooptrack.command.delegation;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.delegation.DelegationCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.delegation.DelegationEvent;
import org.jspecify.annotations.Nullable;

/** Holds a delegation for Axon: wishes go to the law, events come back to it. */
@Shell
class DelegationAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private DelegationState state = DelegationState.START;

    // @formatter:off
    @Decides void on(DelegateApproval wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RevokeDelegation wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(DelegationEvent event) {
        stream = StreamId.of("delegation", event.delegation());
        state = Delegation.evolve(state, event);
    }

    private void decide(DelegationCommand wish, Facts facts) {
        Delegation.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
