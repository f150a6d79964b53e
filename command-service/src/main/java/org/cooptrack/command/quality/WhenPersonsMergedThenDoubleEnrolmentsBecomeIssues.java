package org.cooptrack.command.quality;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.quality.QualityCommand.*;
import org.cooptrack.events.Because;
import org.cooptrack.events.EventId;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;

/**
 * When two persons turn out to be one, what that person can have only once and now has twice becomes an issue of the one
 * that went: two enrolments in a training, overlapping coverage in a scheme, two open cases, a child
 * both withdrawn and prevented in one year, two memberships of one cooperative. When the merge is taken back,
 * the issues it raised are resolved.
 */
final class WhenPersonsMergedThenDoubleEnrolmentsBecomeIssues implements Policy {
    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() { return Set.of(PersonsMerged.class, MergeTakenBack.class); }

    @Override
    public List<QualityCommand> then(Happened happened, PolicyFacts facts) {
        if (happened.event() instanceof PersonsMerged merged)
            return Doubled.of(merged.person(), merged.into(), facts)
                    .<QualityCommand>map(it -> new RaiseQualityIssue(it.fact(), it.rule(), null, null, null, null,
                            reason(happened.id(), merged.into()),
                            it.values().isEmpty() ? null : it.values()))
                    .toList();
        if (happened.event() instanceof MergeTakenBack back)
            return Doubled.of(back.person(), back.from(), facts)
                    .filter(it -> raised(it, back.merge(), back.from(), facts))
                    .<QualityCommand>map(it -> new ResolveQualityIssue(it.fact(), it.rule(),
                            Because.MERGE_TAKEN_BACK.of(back.merge())))
                    .toList();
        return List.of();
    }

    private static String reason(EventId merge, UUID into) {
        return Because.PERSONS_MERGED.of("person:" + into, merge);
    }

    private static boolean raised(Doubled it, EventId merge, UUID into, PolicyFacts facts) {
        return OpenIssue.of(it.fact(), it.rule(), facts).filter(issue -> issue.reason().equals(reason(merge, into)))
                .isPresent();
    }
}
