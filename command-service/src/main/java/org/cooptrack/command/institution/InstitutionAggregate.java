package org.cooptrack.command.institution;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.institution.InstitutionCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.institution.InstitutionEvent;
import org.jspecify.annotations.Nullable;

/** Holds an institution for Axon: wishes go to the law, events come back to it. */
@Shell
class InstitutionAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private InstitutionState state = InstitutionState.START;

    // @formatter:off
    @Decides void on(ProposeInstitution wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectProposal wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordMandate wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ConstituteInstitution wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EstablishInstitution wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordOperation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordInstitutionLapse wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RenewMembers wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectRenewal wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractRenewal wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectStep wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractStep wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(InstitutionEvent event, @SequenceNumber long version) {
        String id = StreamId.of(InstitutionCommand.KIND, event.institution());
        stream = id;
        state = Institution.evolve(state, event, new EventId(id, version));
    }

    private void decide(InstitutionCommand wish, Facts facts) {
        Institution.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
