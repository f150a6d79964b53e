package org.cooptrack.command.reform;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.reform.ReformCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.reform.ReformEvent;
import org.jspecify.annotations.Nullable;

/** Holds a reform for Axon: wishes go to the law, events come back to it. */
@Shell
class ReformAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private ReformState state = ReformState.START;

    // @formatter:off
    @Decides void on(OpenReform wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectOpening wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordGapAnalysis wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordConsultation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectConsultation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractConsultation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordDraft wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordTabling wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordAdoption wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordPromulgation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordEntryIntoForce wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordRepeal wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectMilestone wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractMilestone wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EstimateWorkers wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReviseEstimate wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEstimate wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordReturn wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractReturn wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordStall wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordWithdrawal wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordLapse wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractHalt wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(ReformEvent event, @SequenceNumber long version) {
        String id = StreamId.of(ReformCommand.KIND, event.reform());
        stream = id;
        state = Reform.evolve(state, event, new EventId(id, version));
    }

    private void decide(ReformCommand wish, Facts facts) {
        Reform.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
