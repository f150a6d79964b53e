package org.cooptrack.command.ratification;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.ratification.RatificationCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.ratification.RatificationEvent;
import org.jspecify.annotations.Nullable;

/** Holds a ratification for Axon: wishes go to the law, events come back to it. */
@Shell
class RatificationAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private RatificationState state = RatificationState.START;

    // @formatter:off
    @Decides void on(RegisterRatification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectRatification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractRatification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordDenunciation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectDenunciation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractDenunciation wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(RatificationEvent event, @SequenceNumber long version) {
        String id = StreamId.of(RatificationCommand.KIND, event.ratification());
        stream = id;
        state = Ratifying.evolve(state, event, new EventId(id, version));
    }

    private void decide(RatificationCommand wish, Facts facts) {
        Ratifying.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
