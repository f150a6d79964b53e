package org.cooptrack.command.person;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.person.PersonCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** Holds a person for Axon: wishes go to the law, events come back to it. */
@Shell
class PersonAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private PersonState state = PersonState.START;

    // @formatter:off
    @Decides void on(RegisterSealed wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordSealed wish, Facts facts) { decide(wish, facts); }
    @Decides void on(GiveConsent wish, Facts facts) { decide(wish, facts); }
    @Decides void on(WithdrawConsent wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReadIdentifiers wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordErasure wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(PersonEvent event, @SequenceNumber long version) {
        String id = StreamId.of(PersonCommand.KIND, event.person());
        stream = id;
        state = Person.evolve(state, event, new EventId(id, version));
    }

    private void decide(PersonCommand wish, Facts facts) {
        Person.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
