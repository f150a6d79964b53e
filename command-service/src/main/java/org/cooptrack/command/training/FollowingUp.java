package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.training.*;

/** What became of people 3, 6 and 12 months later. */
record FollowingUp(Scheduled training) {
    private static final Set<Integer> MONTHS = Set.of(3, 6, 12);

    List<TrainingEvent> followUp(FollowUpBeneficiary wish, Facts facts) {
        training.past(wish.occurredOn(), facts);
        if (!MONTHS.contains(wish.month())) throw FOLLOW_UP_MONTH.at("/month", wish.month());
        var participant = training.participant(wish.person());
        var attributes = participant.enrolment().says().attributes();
        var fact = training.participation(wish.person(), attributes, wish.occurredOn());
        var completion = participant.completion();
        var known = participant.followUpAfter(wish.month());
        if (known.isPresent()) {
            if (known.get().fact().says().equals(fact) && known.get().outcome() == wish.outcome()) return List.of();
            throw FOLLOW_UP_DIFFERS.at("/month", wish.month());
        }
        if (completion != null) inTime(wish.month(), fact, completion.says());
        return List.of(new BeneficiaryFollowedUp(wish.training(), fact, wish.month(), wish.outcome(),
                completion != null
                        ? List.of()
                        : List.of(training.issue(FOLLOW_UP_WITHOUT_COMPLETION, "/person", facts))));
    }

    /** Nothing has come of a training for three months before they have passed. */
    static void inTime(int month, Participation followUp, Participation completion) {
        if (followUp.occurredOn().isBefore(completion.occurredOn().earliest().plusMonths(month)))
            throw FOLLOW_UP_TOO_EARLY.at("/occurredOn", month);
    }
}
