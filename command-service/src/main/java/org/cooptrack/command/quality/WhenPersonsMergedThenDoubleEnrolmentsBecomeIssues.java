package org.cooptrack.command.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        return switch (happened.event()) {
            case PersonsMerged merged -> raised(merged, happened.id(), facts);
            case MergeTakenBack back -> resolved(back, facts);
            default -> List.of();
        };
    }

    /** Of what all have who are one person now; what has that issue already keeps it. */
    private static List<QualityCommand> raised(PersonsMerged merged, EventId merge, PolicyFacts facts) {
        var one = OnePerson.of(merged.person(), merged.into(), facts);
        return Doubled.of(one.ones(), one.others(), facts).stream()
                .filter(it -> !isHeld(it, facts))
                .<QualityCommand>map(it -> new RaiseQualityIssue(it.fact(), it.rule(), null, null, null, null,
                        Because.PERSONS_MERGED.of("person:" + merged.into(), merge),
                        it.values().isEmpty() ? null : it.values()))
                .toList();
    }

    /** Of what each of the two has that are apart again, as far as it is no double of what else that one has and counts. */
    private static List<QualityCommand> resolved(MergeTakenBack back, PolicyFacts facts) {
        var two = OnePerson.of(back.person(), back.from(), facts);
        var released = new HashSet<EventId>();
        return Stream.concat(released(two.ones(), two.others(), released, facts),
                released(two.others(), two.ones(), released, facts))
                .<QualityCommand>map(it -> new ResolveQualityIssue(it.fact(), it.rule(),
                        Because.MERGE_TAKEN_BACK.of(back.merge())))
                .toList();
    }

    private static Stream<Doubled> released(Set<UUID> ones, Set<UUID> others, Set<EventId> released,
            PolicyFacts facts) {
        return Doubled.of(ones, others, facts).stream().filter(it -> isHeld(it, facts))
                .filter(it -> Doubled.besides(it, ones, facts).stream()
                        .allMatch(other -> isHeld(other, facts) && !released.contains(other.fact())))
                .filter(it -> released.add(it.fact()));
    }

    /** Whether it has an issue that a merge raised and nobody has closed. */
    private static boolean isHeld(Doubled it, PolicyFacts facts) {
        return OpenIssue.of(it.fact(), it.rule(), facts)
                .filter(issue -> Because.PERSONS_MERGED.gave(issue.reason())).isPresent();
    }
}
