package org.cooptrack.command.hiv;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.hiv.HivEvent;
import org.jspecify.annotations.Nullable;

/** Holds a programme on HIV and AIDS for Axon: wishes go to the law, events come back to it. */
@Shell
class HivAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private HivState state = HivState.START;

    // @formatter:off
    @Decides void on(StartProgramme wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectStart wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractStart wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReviseHeadcount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectHeadcount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractHeadcount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AdoptPolicy wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectPolicy wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractPolicy wish, Facts facts) { decide(wish, facts); }
    @Decides void on(TrainPeerEducators wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectPeerEducators wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractPeerEducators wish, Facts facts) { decide(wish, facts); }
    @Decides void on(HoldSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReferWorkers wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectReferrals wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractReferrals wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EndProgramme wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectEnd wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEnd wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(HivEvent event, @SequenceNumber long version) {
        String id = StreamId.of(HivCommand.KIND, event.programme());
        stream = id;
        state = Hiv.evolve(state, event, new EventId(id, version));
    }

    private void decide(HivCommand wish, Facts facts) {
        Hiv.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
