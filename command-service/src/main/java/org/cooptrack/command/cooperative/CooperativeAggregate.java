package org.cooptrack.command.cooperative;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.cooperative.CooperativeEvent;
import org.jspecify.annotations.Nullable;

/** Holds a cooperative for Axon: wishes go to the law, events come back to it. */
@Shell
class CooperativeAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private CooperativeState state = CooperativeState.START;

    // @formatter:off
    @Decides void on(InitiateCooperative wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordFounders wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectFounders wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractFounders wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AdoptByLaws wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectByLaws wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractByLaws wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RegisterCooperative wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectRegistration wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractRegistration wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AdmitMember wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectJoining wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractJoining wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordLeaving wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectLeaving wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractLeaving wish, Facts facts) { decide(wish, facts); }
    @Decides void on(HoldAssembly wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectAssembly wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractAssembly wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReportTurnover wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectTurnover wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractTurnover wish, Facts facts) { decide(wish, facts); }
    @Decides void on(DissolveCooperative wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectDissolution wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractDissolution wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(CooperativeEvent event, @SequenceNumber long version) {
        String id = StreamId.of(CooperativeCommand.KIND, event.cooperative());
        stream = id;
        state = Cooperative.evolve(state, event, new EventId(id, version));
    }

    private void decide(CooperativeCommand wish, Facts facts) {
        Cooperative.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
