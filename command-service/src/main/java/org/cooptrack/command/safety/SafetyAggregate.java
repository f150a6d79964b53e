package org.cooptrack.command.safety;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.safety.SafetyEvent;
import org.jspecify.annotations.Nullable;

/** Holds a workplace for Axon: wishes go to the law, events come back to it. */
@Shell
class SafetyAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private SafetyState state = SafetyState.START;

    // @formatter:off
    @Decides void on(RegisterWorkplace wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReviseHeadcount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AssessRisks wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectAssessment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractAssessment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(FormCommittee wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectCommittee wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractCommittee wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordMeeting wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectMeeting wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractMeeting wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PutControlInPlace wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectControl wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractControl wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReportInjuries wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectInjuries wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractInjuries wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(SafetyEvent event, @SequenceNumber long version) {
        String id = StreamId.of(SafetyCommand.KIND, event.workplace());
        stream = id;
        state = Safety.evolve(state, event, new EventId(id, version));
    }

    private void decide(SafetyCommand wish, Facts facts) {
        Safety.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
