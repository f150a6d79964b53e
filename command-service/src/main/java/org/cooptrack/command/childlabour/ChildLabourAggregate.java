package org.cooptrack.command.childlabour;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.childlabour.ChildLabourEvent;
import org.jspecify.annotations.Nullable;

/** Holds the case of a child for Axon: wishes go to the law, events come back to it. What a wish tells comes sealed. */
@Shell
class ChildLabourAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private ChildLabourState state = ChildLabourState.START;

    // @formatter:off
    @Decides void on(Sealed wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractIdentification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractService wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractExit wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEducation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractFollowUp wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractClosure wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReadDetails wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(ChildLabourEvent event, @SequenceNumber long version) {
        String id = StreamId.of(ChildLabourCommand.KIND, event.dossier());
        stream = id;
        state = ChildLabourLaw.evolve(state, event, new EventId(id, version));
    }

    private void decide(ChildLabourCommand wish, Facts facts) {
        ChildLabourLaw.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
