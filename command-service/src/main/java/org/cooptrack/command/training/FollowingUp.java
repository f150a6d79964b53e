package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Disability;
import org.cooptrack.events.value.DisabilityMethod;
import org.cooptrack.events.value.MigrationStatus;
import org.cooptrack.events.value.Settlement;
import org.cooptrack.events.value.Sex;
import org.cooptrack.events.value.StatusInEmployment;
import org.jspecify.annotations.Nullable;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.training.*;

/** What became of people 3, 6 and 12 months later. */
record FollowingUp(Scheduled training) {
    private static final Set<Integer> MONTHS = Set.of(3, 6, 12);

    List<TrainingEvent> followUp(FollowUpBeneficiary wish, Facts facts) {
        training.past(wish.occurredOn(), facts);
        if (!MONTHS.contains(wish.month())) throw FOLLOW_UP_MONTH.at("/month", wish.month());
        var participant = training.roster().get(wish.person());
        var attributes = participant == null ? unknown() : participant.enrolment().says().attributes();
        var fact = training.participation(wish.person(), attributes, wish.occurredOn());
        var followed = training.followed(wish.person());
        var completion = followed.completion();
        var known = followed.after(wish.month());
        if (known != null) {
            if (known.fact().says().equals(fact) && known.outcome() == wish.outcome()) return List.of();
            throw FOLLOW_UP_DIFFERS.at("/month", wish.month());
        }
        if (completion != null) inTime(wish.month(), fact, completion.says());
        return List.of(new BeneficiaryFollowedUp(wish.training(), fact, wish.month(), wish.outcome(),
                broken(participant).map(rule -> training.issue(rule, "/person", facts)).toList()));
    }

    /** What it follows may become known later: it waits for that, and says so. */
    private static Stream<TrainingRule> broken(@Nullable Participant participant) {
        if (participant == null) return Stream.of(FOLLOW_UP_BEFORE_ENROLMENT, FOLLOW_UP_WITHOUT_COMPLETION);
        return participant.completion() == null ? Stream.of(FOLLOW_UP_WITHOUT_COMPLETION) : Stream.empty();
    }

    /** Of somebody not enrolled nothing is known but where the training is. */
    private Attributes unknown() {
        return new Attributes(training.setting().place().country(), Sex.NOT_STATED, AgeBand.UNKNOWN, false,
                Disability.UNKNOWN, DisabilityMethod.UNKNOWN, MigrationStatus.UNKNOWN, StatusInEmployment.UNKNOWN,
                "UNKNOWN", Settlement.UNKNOWN, List.of(), "UNKNOWN");
    }

    /** Nothing has come of a training for three months before they have passed. */
    static void inTime(int month, Participation followUp, Participation completion) {
        if (isTooEarly(month, followUp, completion)) throw FOLLOW_UP_TOO_EARLY.at("/occurredOn", month);
    }

    static boolean isTooEarly(int month, Participation followUp, Participation completion) {
        return followUp.occurredOn().isBefore(completion.occurredOn().earliest().plusMonths(month));
    }
}
