package org.cooptrack.command.quality;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.cooptrack.events.cooperative.MemberJoined;
import org.cooptrack.events.cooperative.Membership;
import org.cooptrack.events.childlabour.ChildPrevented;
import org.cooptrack.events.childlabour.ChildWithdrawn;
import org.cooptrack.events.childlabour.Exit;
import static org.cooptrack.events.employment.JobseekerRegistered.OF_PERSON;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.law.PolicyFacts.Held;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.childlabour.ChildIdentified;
import org.cooptrack.events.employment.JobseekerRegistered;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.CoverageStarted;
import org.cooptrack.events.protection.DependantCovered;
import org.cooptrack.events.protection.Enrolment;
import org.cooptrack.events.release.OpenCase;
import org.cooptrack.events.release.PersonIdentified;
import org.cooptrack.events.training.BeneficiaryEnrolled;

/**
 * What two persons both have, of which one person may have but one: the fact of the first, the rule it would break were they
 * one, and what the text of the rule names.
 */
record Doubled(EventId fact, String rule, List<String> values) {
    /** What any of the ones has and any of the others has too: of each fact once. */
    static List<Doubled> of(Set<UUID> ones, Set<UUID> others, PolicyFacts facts) {
        var all = new LinkedHashMap<List<Object>, Doubled>();
        for (UUID one : ones)
            for (UUID other : others)
                of(one, other, facts).forEach(it -> all.putIfAbsent(List.of(it.fact(), it.rule()), it));
        return List.copyOf(all.values());
    }

    /** What the same person has besides under other ids, of which that is the double. */
    static List<Doubled> besides(Doubled one, Set<UUID> ids, PolicyFacts facts) {
        return ids.stream().flatMap(id -> ids.stream().filter(other -> !other.equals(id))
                .filter(other -> of(id, other, facts).anyMatch(one::isSame))
                .flatMap(other -> of(other, id, facts)))
                .filter(other -> other.rule().equals(one.rule()) && !other.isSame(one)).toList();
    }

    private boolean isSame(Doubled other) { return fact.equals(other.fact) && rule.equals(other.rule); }

    private static Stream<Doubled> of(UUID person, UUID into, PolicyFacts facts) {
        return Stream.of(enrolments(person, into, facts), coverages(person, into, facts),
                cases(OF_PERSON, "employment.second-open-case", JobseekerRegistered.class, person, into, facts),
                cases(OpenCase.OF_PERSON, "release.second-open-case", PersonIdentified.class, person, into, facts),
                cases(ChildIdentified.OPEN_CASE, "childlabour.second-open-case", ChildIdentified.class, person, into,
                        facts),
                exits(Exit.WITHDRAWN_IN, Exit.PREVENTED_IN, person, into, facts),
                exits(Exit.PREVENTED_IN, Exit.WITHDRAWN_IN, person, into, facts), memberships(person, into, facts))
                .flatMap(each -> each);
    }

    private static Stream<Doubled> enrolments(UUID person, UUID into, PolicyFacts facts) {
        return both(BeneficiaryEnrolled.CLAIM, person, into, facts).flatMap(held -> last(held,
                event -> event instanceof BeneficiaryEnrolled enrolled
                        && enrolled.participation().person().equals(person),
                "training.already-enrolled", facts));
    }

    /** A case is one of the person, or one of the person at a service; it begins with its first event. */
    private static Stream<Doubled> cases(String prefix, String rule, Class<? extends Event> opens, UUID person,
            UUID into, PolicyFacts facts) {
        return both(prefix, person, into, facts).flatMap(held -> last(held, opens::isInstance, rule, facts));
    }

    private static Stream<Doubled> coverages(UUID person, UUID into, PolicyFacts facts) {
        var schemes = facts.liveClaims(Enrolment.OF_PERSON + person + ":").stream().map(Doubled::scheme)
                .collect(Collectors.toCollection(TreeSet::new));
        return schemes.stream().flatMap(scheme -> {
            var others = facts.liveClaims(Coverage.CLAIM + scheme + ":" + into);
            return facts.liveClaims(Coverage.CLAIM + scheme + ":" + person).stream()
                    .filter(held -> others.stream().anyMatch(held::overlaps))
                    .flatMap(held -> last(held, event -> covers(event, person), "protection.overlapping-coverage",
                            facts));
        }).distinct();
    }

    /** One child is not withdrawn and prevented in one year. */
    private static Stream<Doubled> exits(String prefix, String contrary, UUID person, UUID into, PolicyFacts facts) {
        return facts.liveClaims(prefix + person + ":").stream()
                .filter(held -> !facts.liveClaims(contrary + into + ":" + held.key().split(":")[2] + ":").isEmpty())
                .flatMap(held -> last(held, event -> leaves(event, held.last()), "childlabour.withdrawn-and-prevented",
                        facts));
    }

    private static boolean leaves(Event event, UUID exit) {
        return event instanceof ChildWithdrawn withdrawn && withdrawn.exit().exit().equals(exit)
                || event instanceof ChildPrevented prevented && prevented.exit().exit().equals(exit);
    }

    /** Who was a member of a cooperative under both names on some day was so twice. */
    private static Stream<Doubled> memberships(UUID person, UUID into, PolicyFacts facts) {
        var others = facts.liveClaims(Membership.CLAIM + into + ":");
        return facts.liveClaims(Membership.CLAIM + person + ":").stream().flatMap(held -> others.stream()
                .filter(other -> other.stream().equals(held.stream()) && other.overlaps(held)).map(Held::from)
                .flatMap(Stream::ofNullable).min(Comparator.naturalOrder()).stream()
                .flatMap(since -> last(held, event -> joins(event, person), "cooperative.already-member", facts)
                        .map(it -> new Doubled(it.fact(), it.rule(), List.of(since.toString())))))
                .collect(Collectors.toMap(Doubled::fact, it -> it, (first, _) -> first, LinkedHashMap::new)).values()
                .stream();
    }

    private static boolean joins(Event event, UUID person) {
        return event instanceof MemberJoined joined && joined.tenure().membership().person().equals(person);
    }

    private static boolean covers(Event event, UUID person) {
        return event instanceof CoverageStarted started && started.coverage().person().equals(person)
                || event instanceof DependantCovered dependant && dependant.coverage().person().equals(person);
    }

    private static String scheme(Held affiliated) { return affiliated.key().split(":")[2]; }

    /** What the first holds under the prefix and the other holds too. */
    private static Stream<Held> both(String prefix, UUID person, UUID into, PolicyFacts facts) {
        var others = facts.liveClaims(prefix + into).stream()
                .map(held -> held.key().replace(into.toString(), person.toString())).collect(Collectors.toSet());
        return facts.liveClaims(prefix + person).stream().filter(held -> others.contains(held.key()));
    }

    private static Stream<Doubled> last(Held held, Predicate<Event> which, String rule, PolicyFacts facts) {
        Optional<EventId> fact = facts.history(held.stream()).stream().filter(told -> which.test(told.event()))
                .map(Happened::id).reduce((_, later) -> later);
        return fact.map(id -> new Doubled(id, rule, List.of())).stream();
    }
}
