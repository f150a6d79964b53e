package org.cooptrack.command.dispute;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dispute.DisputeEvent;
import org.jspecify.annotations.Nullable;

/** Holds a labour dispute for Axon: wishes go to the law, events come back to it. */
@Shell
class DisputeAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private DisputeState state = DisputeState.START;

    // @formatter:off
    @Decides void on(NotifyDispute wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectNotification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractNotification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(NameParty wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractParty wish, Facts facts) { decide(wish, facts); }
    @Decides void on(HoldProceedings wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectProceedings wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractProceedings wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SettleDispute wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectSettlement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractSettlement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EndWithoutSettlement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectEnd wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEnd wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordDaysLost wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectDaysLost wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractDaysLost wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(DisputeEvent event, @SequenceNumber long version) {
        String id = StreamId.of(DisputeCommand.KIND, event.dispute());
        stream = id;
        state = Dispute.evolve(state, event, new EventId(id, version));
    }

    private void decide(DisputeCommand wish, Facts facts) {
        Dispute.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
