package org.cooptrack.command.office;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.office.OfficeCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.office.OfficeEvent;
import org.jspecify.annotations.Nullable;

/** Holds a field office for Axon: wishes go to the law, events come back to it. */
@Shell
class OfficeAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private OfficeState state = OfficeState.START;

    // @formatter:off
    @Decides void on(RegisterOffice wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RenameOffice wish, Facts facts) { decide(wish, facts); }
    @Decides void on(MoveOffice wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CoverCountries wish, Facts facts) { decide(wish, facts); }
    @Decides void on(MergeOffice wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SucceedOffice wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CloseOffice wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(OfficeEvent event, @SequenceNumber long version) {
        String id = StreamId.of(OfficeCommand.KIND, event.office());
        stream = id;
        state = Office.evolve(state, event, new EventId(id, version));
    }

    private void decide(OfficeCommand wish, Facts facts) {
        Office.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
