package org.cooptrack.command.training;

import java.util.Map;
import java.util.Optional;
import org.cooptrack.events.EventId;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpOutcome;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** One enrolled person and what stands of this person's way through the training, and which completion fell short. */
record Participant(Fact enrolment, @Nullable Fact completion, @Nullable EventId fellShort,
        @Nullable Fact certification, @Nullable String certificate, PMap<Integer, FollowUp> followUps) {

    record FollowUp(Fact fact, FollowUpOutcome outcome) {}

    static Participant enrolled(Fact enrolment) {
        return new Participant(enrolment, null, null, null, null, HashTreePMap.empty());
    }

    Participant enrolment(Fact corrected) {
        return new Participant(corrected, completion, fellShort, certification, certificate, followUps);
    }

    Participant completed(@Nullable Fact fact) {
        return new Participant(enrolment, fact, fellShort, certification, certificate, followUps);
    }

    Participant uncompleted() { return completed(null).fellShort(null); }

    Participant fellShort(@Nullable EventId questioned) {
        return new Participant(enrolment, completion, questioned, certification, certificate, followUps);
    }

    Participant certified(@Nullable Fact fact, @Nullable String number) {
        return new Participant(enrolment, completion, fellShort, fact, number, followUps);
    }

    Participant certification(Fact corrected) { return certified(corrected, certificate); }

    Participant uncertified() { return certified(null, null); }

    Participant followedUp(BeneficiaryFollowedUp event, EventId id) {
        return with(followUps.plus(event.month(), new FollowUp(new Fact(id, event.participation()), event.outcome())));
    }

    Participant followUp(EventId amended, Fact corrected) {
        var month = monthOf(amended);
        var known = followUps.get(month);
        return known == null ? this : with(followUps.plus(month, new FollowUp(corrected, known.outcome())));
    }

    Participant withoutFollowUp(EventId amended) { return with(followUps.minus(monthOf(amended))); }

    Optional<FollowUp> followUpAfter(int months) { return Optional.ofNullable(followUps.get(months)); }

    int monthOf(EventId amended) {
        return followUps.entrySet().stream().filter(entry -> entry.getValue().fact().id().equals(amended))
                .map(Map.Entry::getKey).findFirst().orElse(0);
    }

    private Participant with(PMap<Integer, FollowUp> changed) {
        return new Participant(enrolment, completion, fellShort, certification, certificate, changed);
    }
}
