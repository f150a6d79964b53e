package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.FOLLOW_UP_BEFORE_ENROLMENT;
import static org.cooptrack.command.training.TrainingRule.FOLLOW_UP_WITHOUT_COMPLETION;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cooptrack.command.training.Participant.FollowUp;
import org.cooptrack.events.Because;
import org.cooptrack.events.EventId;
import org.cooptrack.events.training.FollowUpCleared;
import org.cooptrack.events.training.FollowUpCorrected;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.training.TrainingEvent;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What was found of a person months later, be it that the person is not known to be enrolled, or to have completed the training. */
record Followed(PMap<Integer, FollowUp> followUps, @Nullable Fact completion) {
    static final Followed NOTHING = new Followed(HashTreePMap.empty(), null);

    @Nullable
    FollowUp after(int month) { return followUps.get(month); }

    Followed with(int month, FollowUp followUp) { return new Followed(followUps.plus(month, followUp), completion); }

    Followed saying(EventId amended, Fact corrected) {
        var month = monthOf(amended);
        var known = followUps.get(month);
        return known == null ? this : with(month, known.saying(corrected));
    }

    Followed without(EventId amended) { return new Followed(followUps.minus(monthOf(amended)), completion); }

    Followed cleared(int month, String rule) {
        var known = followUps.get(month);
        return known == null ? this : with(month, known.cleared(rule));
    }

    int monthOf(EventId amended) {
        return followUps.entrySet().stream().filter(entry -> entry.getValue().fact().id().equals(amended))
                .map(Map.Entry::getKey).findFirst().orElse(0);
    }

    /** The person was enrolled: that is known now, and so is who it was that was asked. */
    Stream<TrainingEvent> enrolled(UUID training, Participation enrolment) {
        return Stream.concat(
                inOrder().map(Map.Entry::getValue).map(FollowUp::fact)
                        .filter(fact -> !fact.says().attributes().equals(enrolment.attributes()))
                        .map(fact -> new FollowUpCorrected(training, fact.id(), fact.says(),
                                new Participation(fact.says().setting(), fact.says().topic(), fact.says().person(),
                                        enrolment.attributes(), fact.says().occurredOn()),
                                Because.ENROLLED.of(enrolment.occurredOn()))),
                cleared(training, FOLLOW_UP_BEFORE_ENROLMENT, _ -> true));
    }

    /** The person completed the training by a day, and so many months before what was found. */
    Stream<TrainingEvent> completed(UUID training, Participation completion) {
        return cleared(training, FOLLOW_UP_WITHOUT_COMPLETION,
                made -> !FollowingUp.isTooEarly(made.getKey(), made.getValue().fact().says(), completion));
    }

    private Stream<TrainingEvent> cleared(UUID training, TrainingRule rule,
            Predicate<Map.Entry<Integer, FollowUp>> which) {
        return inOrder().filter(made -> made.getValue().lacking().contains(rule.code())).filter(which)
                .map(made -> new FollowUpCleared(training, made.getValue().recorded(),
                        made.getValue().fact().says().person(), made.getKey(), rule.code()));
    }

    private Stream<Map.Entry<Integer, FollowUp>> inOrder() {
        return followUps.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }
}
