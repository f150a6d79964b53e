package org.cooptrack.command.readmodel;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.readmodel.ReadModelCommand.*;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.readmodel.ReadModelEvent;
import org.jspecify.annotations.Nullable;

/** Holds the versions of a read model for Axon: wishes go to the law, events come back to it. */
@Shell
class ReadModelAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private ReadModelState state = ReadModelState.START;

    // @formatter:off
    @Decides void on(ChooseVersion wish, Facts facts) { decide(wish); }
    @Decides void on(DropVersion wish, Facts facts) { decide(wish); }
    // @formatter:on

    @EventSourcingHandler
    void on(ReadModelEvent event) {
        stream = StreamId.of("read-model", ReadModelEvent.idOf(event.projection()));
        state = ReadModel.evolve(state, event);
    }

    private void decide(ReadModelCommand wish) { ReadModel.decide(wish, state).forEach(AggregateLifecycle::apply); }
}
