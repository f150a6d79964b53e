package org.cooptrack.command.correction;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.correction.CorrectionCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.correction.CorrectionEvent;
import org.jspecify.annotations.Nullable;

/** Holds a correction for Axon: wishes go to the law, events come back to it. */
@Shell
class CorrectionAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private CorrectionState state = CorrectionState.START;

    // @formatter:off
    @Decides void on(RequestCorrection wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EscalateCorrection wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ApproveCorrection wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RejectCorrection wish, Facts facts) { decide(wish, facts); }
    @Decides void on(WithdrawCorrection wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ConcludeCorrection wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(CorrectionEvent event, @SequenceNumber long version) {
        String id = StreamId.of(CorrectionCommand.KIND, event.correction());
        stream = id;
        state = Correction.evolve(state, event, new EventId(id, version));
    }

    private void decide(CorrectionCommand wish, Facts facts) {
        Correction.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
