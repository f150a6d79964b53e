package org.cooptrack.command.publication;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.publication.PublicationCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.publication.PublicationEvent;
import org.jspecify.annotations.Nullable;

/** Holds a published report for Axon: wishes go to the law, events come back to it. */
@Shell
class PublicationAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private PublicationState state = PublicationState.START;

    // @formatter:off
    @Decides void on(PrepareReport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PublishReport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ListErratum wish, Facts facts) { decide(wish, facts); }
    @Decides void on(WithdrawReport wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(PublicationEvent event, @SequenceNumber long version) {
        String id = StreamId.of("publication", event.publication());
        stream = id;
        state = Publication.evolve(state, event, new EventId(id, version));
    }

    private void decide(PublicationCommand wish, Facts facts) {
        Publication.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
