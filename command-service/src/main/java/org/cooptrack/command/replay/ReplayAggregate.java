package org.cooptrack.command.replay;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.replay.ReplayCommand.*;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.replay.ReplayEvent;
import org.jspecify.annotations.Nullable;

/** Holds a replay for Axon: wishes go to the law, events come back to it. */
@Shell
class ReplayAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private ReplayState state = ReplayState.START;

    // @formatter:off
    @Decides void on(BeginReplay wish, Facts facts) { decide(wish); }
    @Decides void on(CancelReplay wish, Facts facts) { decide(wish); }
    // @formatter:on

    @EventSourcingHandler
    void on(ReplayEvent event) {
        stream = StreamId.of("replay", event.replay());
        state = Replay.evolve(state, event);
    }

    private void decide(ReplayCommand wish) { Replay.decide(wish, state).forEach(AggregateLifecycle::apply); }
}
