package org.cooptrack.command.supervision;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.supervision.SupervisionCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.supervision.SupervisionEvent;
import org.jspecify.annotations.Nullable;

/** Holds a supervisory comment for Axon: wishes go to the law, events come back to it. */
@Shell
class SupervisionAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private SupervisionState state = SupervisionState.START;

    // @formatter:off
    @Decides void on(NoteComment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectComment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AddressComment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectAddressing wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractAddressing wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(SupervisionEvent event, @SequenceNumber long version) {
        String id = StreamId.of(SupervisionCommand.KIND, event.comment());
        stream = id;
        state = Supervision.evolve(state, event, new EventId(id, version));
    }

    private void decide(SupervisionCommand wish, Facts facts) {
        Supervision.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
