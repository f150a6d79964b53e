package org.cooptrack.events.training;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the life of a training, from its schedule to the follow-up of those it trained. */
@Streams("training")
public sealed interface TrainingEvent extends Event permits TrainingScheduled, TrainingRescheduled, CapacityRevised,
        EnrolmentOpened, BeneficiaryEnrolled, EnrolmentCorrected, EnrolmentRetracted, TrainingSessionHeld,
        TrainingSessionCorrected, TrainingSessionRetracted,
        AttendanceRecorded,
        AttendanceCorrected, BeneficiaryAssessed, BeneficiaryTrained, CompletionCorrected, CompletionFellShort,
        CompletionCleared, CompletionRetracted,
        CertificateIssued, CertificateRevoked, CertificationCorrected, CertificationRetracted, BeneficiaryFollowedUp,
        FollowUpCorrected, FollowUpRetracted, FollowUpCleared, TrainingCancelled, CancellationCorrected,
        CancellationRetracted, TrainingPaused, TrainingResumed {
    UUID training();
}
