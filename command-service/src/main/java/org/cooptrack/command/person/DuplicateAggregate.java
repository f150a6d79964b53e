package org.cooptrack.command.person;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.person.DuplicateCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.person.DuplicateEvent;
import org.cooptrack.events.person.DuplicateStream;
import org.jspecify.annotations.Nullable;

/** Holds the question whether two persons are one for Axon: wishes go to the law, events come back to it. */
@Shell
class DuplicateAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private DuplicateState state = Duplicate.START;

    // @formatter:off
    @Decides void on(ProposeDuplicate wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RefuseDuplicate wish, Facts facts) { decide(wish, facts); }
    @Decides void on(MergePersons wish, Facts facts) { decide(wish, facts); }
    @Decides void on(TakeBackMerge wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(DuplicateEvent event, @SequenceNumber long version) {
        String id = DuplicateStream.of(event.person(), event.other());
        stream = id;
        state = Duplicate.evolve(event, new EventId(id, version));
    }

    private void decide(DuplicateCommand wish, Facts facts) {
        Duplicate.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
