package org.cooptrack.command.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.training.*;

/** What of a training is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Scheduled training) {
    private static final String RETRACTED = "retracted", CANCELLATION = "cancellation";

    List<TrainingEvent> session(RetractSession wish) {
        return once(session(wish.session()), RETRACTED, () -> new Sessions(training).retract(wish));
    }

    List<TrainingEvent> enrolment(RetractEnrolment wish) {
        return once(enrolment(wish.person()), wish.person(), person -> Corrections.enrolment(wish, person));
    }

    List<TrainingEvent> completion(RetractCompletion wish) {
        return once(completion(wish.person()), wish.person(), person -> Corrections.completion(wish, person));
    }

    List<TrainingEvent> certification(RetractCertification wish) {
        return once(certificate(wish.person()), wish.person(), person -> Corrections.certification(wish, person));
    }

    List<TrainingEvent> followUp(RetractFollowUp wish) {
        return once(followUp(wish.month(), wish.person()), RETRACTED, () -> Corrections.followUp(wish, training));
    }

    List<TrainingEvent> cancellation(RetractCancellation wish) {
        return once(CANCELLATION, RETRACTED, () -> new Planning(training).retract(wish));
    }

    List<TrainingEvent> revoke(RevokeCertificate wish, Facts facts) {
        return once(certificate(wish.person()), revoked(wish.occurredOn()),
                () -> Corrections.revoke(wish, training.participant(wish.person()), training.today(facts)));
    }

    /** What is taken back after that event. */
    TakenBack after(TrainingEvent event) {
        var back = training.takenBack();
        return switch (event) {
            case TrainingSessionHeld e -> back.but(session(e.session()));
            case TrainingSessionRetracted e -> back.and(session(e.session()), RETRACTED);
            case BeneficiaryEnrolled e -> back.but(enrolment(e.participation().person()));
            case EnrolmentRetracted e -> back.and(enrolment(e.before().person()), RETRACTED);
            case BeneficiaryTrained e -> back.but(completion(e.participation().person()));
            case CompletionRetracted e -> back.and(completion(e.before().person()), RETRACTED);
            case CertificateIssued e -> back.but(certificate(e.participation().person()));
            case CertificateRevoked e -> back.and(certificate(e.before().person()), revoked(e.occurredOn()));
            case CertificationRetracted e -> back.and(certificate(e.before().person()), RETRACTED);
            case BeneficiaryFollowedUp e -> back.but(followUp(e.month(), e.participation().person()));
            case FollowUpRetracted e -> back.and(followUp(monthOf(e), e.before().person()), RETRACTED);
            case TrainingCancelled _ -> back.but(CANCELLATION);
            case CancellationRetracted _ -> back.and(CANCELLATION, RETRACTED);
            case TrainingScheduled _,TrainingRescheduled _,CapacityRevised _,EnrolmentOpened _,CancellationCorrected _,TrainingSessionCorrected _,AttendanceRecorded _,AttendanceCorrected _,BeneficiaryAssessed _,EnrolmentCorrected _,CompletionCorrected _,CompletionFellShort _,CompletionCleared _,CertificationCorrected _,FollowUpCorrected _,FollowUpCleared _,TrainingPaused _,TrainingResumed _ ->
                back;
        };
    }

    private List<TrainingEvent> once(String what, UUID person, Function<Participant, List<TrainingEvent>> takeBack) {
        return once(what, RETRACTED, () -> takeBack.apply(training.participant(person)));
    }

    private List<TrainingEvent> once(String what, String how, Supplier<List<TrainingEvent>> takeBack) {
        return training.takenBack().once(what, how, takeBack);
    }

    private int monthOf(FollowUpRetracted event) {
        return training.followed(event.before().person()).monthOf(event.amends());
    }

    private static String session(int number) { return "session " + number; }

    private static String enrolment(UUID person) { return "enrolment of " + person; }

    private static String completion(UUID person) { return "completion of " + person; }

    private static String certificate(UUID person) { return "certificate of " + person; }

    private static String followUp(int month, UUID person) { return "follow-up " + month + " of " + person; }

    private static String revoked(LocalDate day) { return "revoked on " + day; }
}
