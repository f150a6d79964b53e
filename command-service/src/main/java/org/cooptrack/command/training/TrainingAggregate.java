package org.cooptrack.command.training;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.training.TrainingEvent;
import org.jspecify.annotations.Nullable;

/** Holds a training for Axon: wishes go to the law, events come back to it. */
@Shell
class TrainingAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private TrainingState state = TrainingState.START;

    // @formatter:off
    @Decides void on(ScheduleTraining wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RescheduleTraining wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReviseCapacity wish, Facts facts) { decide(wish, facts); }
    @Decides void on(OpenEnrolment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EnrolBeneficiary wish, Facts facts) { decide(wish, facts); }
    @Decides void on(HoldSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractSession wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordAttendance wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectAttendance wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AssessBeneficiary wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CompleteTraining wish, Facts facts) { decide(wish, facts); }
    @Decides void on(IssueCertificate wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RevokeCertificate wish, Facts facts) { decide(wish, facts); }
    @Decides void on(FollowUpBeneficiary wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CancelTraining wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectCancellation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractCancellation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectEnrolment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEnrolment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectCompletion wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractCompletion wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectCertification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractCertification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectFollowUp wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractFollowUp wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PauseTraining wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ResumeTraining wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(TrainingEvent event, @SequenceNumber long version) {
        String id = StreamId.of(TrainingCommand.KIND, event.training());
        stream = id;
        state = Training.evolve(state, event, new EventId(id, version));
    }

    private void decide(TrainingCommand wish, Facts facts) {
        var decided = Training.decide(wish, state, facts);
        facts.awaits(Training.awaited(decided, state));
        decided.forEach(AggregateLifecycle::apply);
    }
}
