package org.cooptrack.command.training;

import java.util.Map;
import java.util.stream.Stream;
import org.cooptrack.command.training.TrainingCommand.CorrectEnrolment;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.Nullable;

/** What took a person's sex from an enrolment in which it is put right: it is put right with it, each by a correction of its own. */
record SameSex(Sex was, Sex is) {
    Stream<TrainingEvent> corrected(CorrectEnrolment wish, Participant participant) {
        if (was == is) return Stream.empty();
        var completion = taken(participant.completion()).map(fact -> new CompletionCorrected(wish.training(),
                fact.id(), fact.says(), fact.says().with(is), wish.reason()));
        var certificate = taken(participant.certification()).map(fact -> new CertificationCorrected(wish.training(),
                fact.id(), fact.says(), fact.says().with(is), wish.reason()));
        var followUps = participant.followUps().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(made -> taken(made.getValue().fact())).map(fact -> new FollowUpCorrected(wish.training(),
                        fact.id(), fact.says(), fact.says().with(is), wish.reason()));
        return Stream.concat(completion, Stream.concat(certificate, followUps));
    }

    private Stream<Fact> taken(@Nullable Fact fact) {
        return fact == null || fact.says().attributes().sex() != was ? Stream.empty() : Stream.of(fact);
    }
}
