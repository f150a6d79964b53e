package org.cooptrack.command.training;

import java.util.Map;
import java.util.Optional;
import org.cooptrack.events.EventId;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpOutcome;
import org.jspecify.annotations.Nullable;
import org.cooptrack.events.Breach;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PMap;

/** One enrolled person and what stands of this person's way through the training, and which completion fell short. */
record Participant(Fact enrolment, @Nullable Fact completion, @Nullable EventId fellShort,
        @Nullable Fact certification, @Nullable String certificate, PMap<Integer, FollowUp> followUps) {

    /** A follow-up that stands, the event that recorded it, and the rules under which that has an issue for want of what it follows. */
    record FollowUp(Fact fact, FollowUpOutcome outcome, EventId recorded, PSet<String> lacking) {
        static FollowUp of(BeneficiaryFollowedUp event, EventId id) {
            return new FollowUp(new Fact(id, event.participation()), event.outcome(), id,
                    HashTreePSet.from(event.breaches().stream().map(Breach::rule).toList()));
        }

        FollowUp saying(Fact corrected) { return new FollowUp(corrected, outcome, recorded, lacking); }

        FollowUp cleared(String rule) { return new FollowUp(fact, outcome, recorded, lacking.minus(rule)); }
    }

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

    Followed followed() { return new Followed(followUps, completion); }

    Participant with(PMap<Integer, FollowUp> changed) {
        return new Participant(enrolment, completion, fellShort, certification, certificate, changed);
    }
}
