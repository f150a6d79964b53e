package org.cooptrack.command.audit;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.audit.AuditCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.audit.SampleEvent;
import org.jspecify.annotations.Nullable;

/** Holds a sample for Axon: wishes go to the law, events come back to it. */
@Shell
class SampleAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private SampleState state = SampleState.START;

    // @formatter:off
    @Decides void on(DrawSample wish, Facts facts) { decide(wish, facts); }
    @Decides void on(TestEntry wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectTest wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractTest wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(SampleEvent event, @SequenceNumber long version) {
        String id = StreamId.of("sample", event.sample());
        stream = id;
        state = Audit.evolve(state, event, new EventId(id, version));
    }

    private void decide(AuditCommand wish, Facts facts) {
        Audit.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
