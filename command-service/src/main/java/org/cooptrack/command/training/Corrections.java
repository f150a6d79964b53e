package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** How what counts is put right or taken back: each amendment names the latest event that says it, with before and after. */
final class Corrections {
    private Corrections() {}

    static List<TrainingEvent> enrolment(CorrectEnrolment wish, Participant participant, Scheduled training,
            Facts facts) {
        var fact = participant.enrolment();
        var after = corrected(fact, wish.attributes(), wish.occurredOn(), training, facts);
        if (after.equals(fact.says())) return List.of();
        if (!after.occurredOn().equals(fact.says().occurredOn()))
            new Enrolment(training).moved(after.occurredOn(), facts);
        if (participant.completion() != null) inOrder(after, participant.completion().says());
        return Stream.concat(
                Stream.of(new EnrolmentCorrected(wish.training(), fact.id(), fact.says(), after, wish.reason())),
                new SameSex(fact.says().attributes().sex(), after.attributes().sex()).corrected(wish, participant))
                .toList();
    }

    static List<TrainingEvent> enrolment(RetractEnrolment wish, Participant participant) {
        if (participant.completion() != null) throw COMPLETION_STANDS.at("/person");
        notFollowedUp(participant);
        var fact = participant.enrolment();
        return List.of(new EnrolmentRetracted(wish.training(), fact.id(), fact.says(), wish.reason()));
    }

    static List<TrainingEvent> completion(CorrectCompletion wish, Participant participant, Scheduled training,
            Facts facts) {
        var fact = standing(participant.completion(), NOT_COMPLETED);
        var after = corrected(fact, wish.attributes(), wish.occurredOn(), training, facts);
        if (after.equals(fact.says())) return List.of();
        inOrder(participant.enrolment().says(), after);
        if (!after.occurredOn().equals(fact.says().occurredOn())) {
            new Completion(training).moved(wish.person(), after.occurredOn(), facts);
            participant.followUps().forEach((month, made) -> FollowingUp.inTime(month, made.fact().says(), after));
        }
        if (participant.certification() != null) certified(after, participant.certification().says());
        return Stream.<TrainingEvent>concat(
                Stream.of(new CompletionCorrected(wish.training(), fact.id(), fact.says(), after, wish.reason())),
                participant.followed().completed(wish.training(), after)).toList();
    }

    static List<TrainingEvent> completion(RetractCompletion wish, Participant participant) {
        var fact = standing(participant.completion(), NOT_COMPLETED);
        if (participant.certification() != null) throw CERTIFICATE_STANDS.at("/person");
        notFollowedUp(participant);
        return List.of(new CompletionRetracted(wish.training(), fact.id(), fact.says(), wish.reason()));
    }

    static List<TrainingEvent> certification(CorrectCertification wish, Participant participant, Scheduled training,
            Facts facts) {
        var fact = standing(participant.certification(), NOT_CERTIFIED);
        var after = corrected(fact, wish.attributes(), wish.occurredOn(), training, facts);
        if (after.equals(fact.says())) return List.of();
        if (participant.completion() != null) certified(participant.completion().says(), after);
        return List.of(new CertificationCorrected(wish.training(), fact.id(), fact.says(), after, wish.reason()));
    }

    static List<TrainingEvent> certification(RetractCertification wish, Participant participant) {
        var fact = standing(participant.certification(), NOT_CERTIFIED);
        return List.of(new CertificationRetracted(wish.training(), fact.id(), fact.says(),
                String.valueOf(participant.certificate()), wish.reason()));
    }

    static List<TrainingEvent> revoke(RevokeCertificate wish, Participant participant, LocalDate today) {
        var fact = standing(participant.certification(), NOT_CERTIFIED);
        if (wish.occurredOn().isAfter(today)) throw IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        if (wish.occurredOn().isBefore(fact.says().occurredOn().earliest()))
            throw REVOKED_BEFORE_ISSUED.at("/occurredOn", fact.says().occurredOn());
        return List.of(new CertificateRevoked(wish.training(), fact.id(), fact.says(),
                String.valueOf(participant.certificate()),
                wish.occurredOn(), wish.reason()));
    }

    static List<TrainingEvent> followUp(CorrectFollowUp wish, Scheduled training, Facts facts) {
        var followed = followed(wish.person(), training);
        var fact = followUp(followed, wish.month());
        var after = corrected(fact, wish.attributes(), wish.occurredOn(), training, facts);
        if (after.equals(fact.says())) return List.of();
        var completion = followed.completion();
        if (completion != null) FollowingUp.inTime(wish.month(), after, completion.says());
        var corrected = new FollowUpCorrected(wish.training(), fact.id(), fact.says(), after, wish.reason());
        return completion == null
                ? List.of(corrected)
                : Stream.concat(Stream.of(corrected), followed.saying(fact.id(), new Fact(fact.id(), after))
                        .completed(wish.training(), completion.says())).toList();
    }

    static List<TrainingEvent> followUp(RetractFollowUp wish, Scheduled training) {
        var fact = followUp(followed(wish.person(), training), wish.month());
        return List.of(new FollowUpRetracted(wish.training(), fact.id(), fact.says(), wish.reason()));
    }

    /** What was found of somebody months later is not left without what it followed. */
    private static void notFollowedUp(Participant participant) {
        if (!participant.followUps().isEmpty())
            throw FOLLOW_UPS_STAND.at("/person", new TreeSet<>(participant.followUps().keySet()).stream()
                    .map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static Fact followUp(Followed followed, int month) {
        var made = followed.after(month);
        if (made == null) throw FOLLOW_UP_UNKNOWN.at("/month", month);
        return made.fact();
    }

    private static Followed followed(UUID person, Scheduled training) {
        var followed = training.followed(person);
        return followed.followUps().isEmpty() ? training.participant(person).followed() : followed;
    }

    private static Fact standing(@Nullable Fact fact, TrainingRule otherwise) {
        if (fact == null) throw otherwise.at("/person");
        return fact;
    }

    private static void inOrder(Participation enrolment, Participation completion) {
        if (completion.occurredOn().isBefore(enrolment.occurredOn().earliest()))
            throw BEFORE_ENROLMENT.at("/occurredOn", enrolment.person());
    }

    private static void certified(Participation completion, Participation certification) {
        if (certification.occurredOn().isBefore(completion.occurredOn().earliest()))
            throw NOT_COMPLETED.at("/occurredOn");
    }

    private static Participation corrected(Fact fact, Attributes attributes, FieldDate day, Scheduled training,
            Facts facts) {
        if (day.isAfter(training.today(facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
        Everywhere.possible(attributes, day.earliest(), facts);
        var was = fact.says();
        return new Participation(was.setting(), was.topic(), was.person(), attributes, day);
    }
}
