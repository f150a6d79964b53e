package org.cooptrack.command.protection;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.protection.SchemeCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.protection.SchemeEvent;
import org.jspecify.annotations.Nullable;

/** Holds a scheme of social protection for Axon: wishes go to the law, events come back to it. */
@Shell
class SchemeAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private SchemeState state = SchemeState.START;

    // @formatter:off
    @Decides void on(EstablishScheme wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectScheme wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CloseScheme wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractClosure wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(SchemeEvent event, @SequenceNumber long version) {
        String id = StreamId.of(SchemeCommand.KIND, event.scheme());
        stream = id;
        state = Scheme.evolve(state, event, new EventId(id, version));
    }

    private void decide(SchemeCommand wish, Facts facts) {
        Scheme.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
