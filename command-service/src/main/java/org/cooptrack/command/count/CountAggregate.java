package org.cooptrack.command.count;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.count.CountCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.count.CountEvent;
import org.jspecify.annotations.Nullable;

/** Holds a count without persons for Axon: wishes go to the law, events come back to it. */
@Shell
class CountAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private CountState state = CountState.START;

    // @formatter:off
    @Decides void on(ReportCount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectCount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractCount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SupersedeCount wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(CountEvent event, @SequenceNumber long version) {
        String id = StreamId.of(CountCommand.KIND, event.count());
        stream = id;
        state = Count.evolve(state, event, new EventId(id, version));
    }

    private void decide(CountCommand wish, Facts facts) {
        Count.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
