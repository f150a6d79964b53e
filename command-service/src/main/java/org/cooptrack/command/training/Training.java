package org.cooptrack.command.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Waiting;
import org.cooptrack.events.training.*;

/** The law of trainings: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Training {
    private Training() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link TrainingRule} stands against the wish */
    static List<TrainingEvent> decide(TrainingCommand wish, TrainingState state, Facts facts) {
        if (wish instanceof ScheduleTraining schedule) return state.schedule(schedule, facts);
        var training = state.scheduled();
        var retractions = new Retractions(training);
        return switch (wish) {
            case ScheduleTraining w -> state.schedule(w, facts);
            case RescheduleTraining w -> new Planning(training).reschedule(w);
            case ReviseCapacity w -> new Planning(training).reviseCapacity(w);
            case OpenEnrolment w -> new Planning(training).openEnrolment(w, facts);
            case CancelTraining w -> new Planning(training).cancel(w, facts);
            case CorrectCancellation w -> new Planning(training).correct(w, facts);
            case RetractCancellation w -> retractions.cancellation(w);
            case EnrolBeneficiary w -> new Enrolment(training).enrol(w, facts);
            case HoldSession w ->
                new FallingShort(training, facts).with(new Sessions(training).hold(w, facts));
            case CorrectSession w -> new FallingShort(training, facts).with(new Sessions(training).correct(w, facts));
            case RetractSession w -> new FallingShort(training, facts).with(retractions.session(w));
            case RecordAttendance w -> new FallingShort(training, facts).cleared(training.sheets().record(w));
            case CorrectAttendance w -> new FallingShort(training, facts).with(training.sheets().correct(w));
            case AssessBeneficiary w -> new Sessions(training).assess(w, facts);
            case CompleteTraining w -> new Completion(training).complete(w, facts);
            case IssueCertificate w -> new Certification(training).certify(w, facts);
            case FollowUpBeneficiary w -> new FollowingUp(training).followUp(w, facts);
            case RevokeCertificate w -> retractions.revoke(w, facts);
            case CorrectEnrolment w -> Corrections.enrolment(w, training.participant(w.person()), training, facts);
            case RetractEnrolment w -> retractions.enrolment(w);
            case CorrectCompletion w -> new FallingShort(training, facts)
                    .cleared(Corrections.completion(w, training.participant(w.person()), training, facts));
            case RetractCompletion w -> retractions.completion(w);
            case CorrectCertification w ->
                Corrections.certification(w, training.participant(w.person()), training, facts);
            case RetractCertification w -> retractions.certification(w);
            case CorrectFollowUp w -> Corrections.followUp(w, training, facts);
            case RetractFollowUp w -> retractions.followUp(w);
            case PauseTraining w -> training.pauses().pause(w, training);
            case ResumeTraining w -> training.pauses().resume(w, training);
        };
    }

    /** What these events wait for, as the training stands before them, before they count. */
    static Set<Waiting.Awaited> awaited(List<TrainingEvent> events, TrainingState state) {
        var awaited = EnumSet.noneOf(Waiting.Awaited.class);
        for (var event : events)
            if (event instanceof AttendanceRecorded sheet) {
                if (!state.scheduled().sheets().sessions().containsKey(sheet.session()))
                    awaited.add(Waiting.Awaited.SESSION_HELD);
                if (sheet.sheet().stream().anyMatch(line -> !state.scheduled().roster().containsKey(line.person())))
                    awaited.add(Waiting.Awaited.ENROLMENT);
            }
        return awaited;
    }

    static TrainingState evolve(TrainingState state, TrainingEvent event, EventId id) {
        if (event instanceof TrainingScheduled scheduled) return Scheduled.by(scheduled);
        var known = state.scheduled();
        var training = known.with(new Retractions(known).after(event));
        return switch (event) {
            case TrainingScheduled e -> Scheduled.by(e);
            case TrainingRescheduled e -> training.with(training.plan().moved(e));
            case CapacityRevised e -> training.with(training.plan().sized(e));
            case EnrolmentOpened e -> training.opened(e.occurredOn());
            case TrainingCancelled e -> training.cancelled(new Said<>(id, e.occurredOn()));
            case CancellationCorrected e -> training.cancelled(new Said<>(id, e.after()));
            case CancellationRetracted _ -> training.cancelled(null);
            case TrainingSessionHeld e ->
                training.with(
                        training.sheets().held(e.session(), id, new Sitting(e.occurredOn(), e.hours()), e.breaches()));
            case TrainingSessionCorrected e ->
                training.with(training.sheets().held(e.session(), id, e.after(), e.breaches()));
            case TrainingSessionRetracted e -> training.with(training.sheets().neverHeld(e.session()));
            case AttendanceRecorded e -> training.with(training.sheets().recorded(e, id));
            case AttendanceCorrected e -> training.with(training.sheets().corrected(e));
            case BeneficiaryAssessed e -> training.with(training.sheets().assessed(e));
            case BeneficiaryEnrolled e -> enrolled(training, new Fact(id, e.participation()));
            case BeneficiaryTrained e ->
                training.change(e.participation(), p -> p.completed(new Fact(id, e.participation())));
            case CertificateIssued e ->
                training.given(e.number()).change(e.participation(),
                        p -> p.certified(new Fact(id, e.participation()), e.number()));
            case BeneficiaryFollowedUp e -> followed(training, e.participation().person(),
                    it -> it.with(e.month(), Participant.FollowUp.of(e, id)));
            case EnrolmentCorrected e -> training.change(e.before(), p -> p.enrolment(new Fact(id, e.after())));
            case CompletionCorrected e -> training.change(e.before(), p -> p.completed(new Fact(id, e.after())));
            case CertificationCorrected e -> training.change(e.before(), p -> p.certification(new Fact(id, e.after())));
            case FollowUpCorrected e ->
                followed(training, e.before().person(), it -> it.saying(e.amends(), new Fact(id, e.after())));
            case EnrolmentRetracted e -> training.without(e.before().person());
            case CompletionRetracted e -> training.change(e.before(), Participant::uncompleted);
            case CertificateRevoked e -> training.change(e.before(), Participant::uncertified);
            case CertificationRetracted e ->
                training.neverGiven(e.number()).change(e.before(), Participant::uncertified);
            case FollowUpRetracted e -> followed(training, e.before().person(), it -> it.without(e.amends()));
            case FollowUpCleared e -> followed(training, e.person(), it -> it.cleared(e.month(), e.rule()));
            case CompletionFellShort e ->
                training.with(training.participant(e.person()).fellShort(e.questions()));
            case CompletionCleared e -> training.with(training.participant(e.person()).fellShort(null));
            case TrainingPaused e -> training.with(training.pauses().after(e));
            case TrainingResumed e -> training.with(training.pauses().after(e));
        };
    }

    /** What was found of the person before the enrolment was known goes with it. */
    private static TrainingState enrolled(Scheduled training, Fact enrolment) {
        var person = enrolment.says().person();
        var early = training.sheets().early(person);
        return training.with(training.sheets().early(person, Followed.NOTHING))
                .with(Participant.enrolled(enrolment).with(early.followUps()));
    }

    private static TrainingState followed(Scheduled training, UUID person, UnaryOperator<Followed> change) {
        return training.followed(person, change.apply(training.followed(person)));
    }
}
