package org.cooptrack.command.finding;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.finding.FindingCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.finding.FindingEvent;
import org.jspecify.annotations.Nullable;

/** Holds a finding for Axon: wishes go to the law, events come back to it. */
@Shell
class FindingAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private FindingState state = FindingState.START;

    // @formatter:off
    @Decides void on(RaiseFinding wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AnswerFinding wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CloseFinding wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReopenFinding wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(FindingEvent event, @SequenceNumber long version) {
        String id = StreamId.of("finding", event.finding());
        stream = id;
        state = Findings.evolve(state, event, new EventId(id, version));
    }

    private void decide(FindingCommand wish, Facts facts) {
        Findings.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
