package org.cooptrack.command.release;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.release.ReleaseEvent;
import org.jspecify.annotations.Nullable;

/** Holds a case of forced labour for Axon: wishes go to the law, events come back to it. What a wish tells comes sealed. */
@Shell
class ReleaseAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private ReleaseState state = ReleaseState.START;

    // @formatter:off
    @Decides void on(Sealed wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractIdentification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractRelease wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ConfirmRelease wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RejectRelease wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReopenVerification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractProtection wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractService wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractAfterCare wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractReintegration wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractFollowUp wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractReExploitation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ProposeTransfer wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AcceptTransfer wish, Facts facts) { decide(wish, facts); }
    @Decides void on(DeclineTransfer wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractClosure wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReadDetails wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(ReleaseEvent event, @SequenceNumber long version) {
        String id = StreamId.of(ReleaseCommand.KIND, event.dossier());
        stream = id;
        state = ReleaseLaw.evolve(state, event, new EventId(id, version));
    }

    private void decide(ReleaseCommand wish, Facts facts) {
        ReleaseLaw.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
