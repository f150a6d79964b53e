package org.cooptrack.command.protection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.protection.CoveredAs;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.Span;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The coverages that stand under an affiliation, by their ids, and the latest event that says each. */
record Coverages(PMap<UUID, Said<Coverage>> byId) {
    static final Coverages NONE = new Coverages(HashTreePMap.empty());

    @Nullable
    Said<Coverage> find(UUID coverage) { return byId.get(coverage); }

    boolean isEmpty() { return byId.isEmpty(); }

    List<Coverage> insured() { return inOrder(all().map(Said::says).filter(one -> one.as() == CoveredAs.INSURED)); }

    Stream<Said<Coverage>> dependants() { return all().filter(one -> one.says().as() == CoveredAs.DEPENDANT); }

    Stream<Said<Coverage>> all() {
        return byId.values().stream().sorted(Comparator.comparing(one -> one.says().coverage()));
    }

    /** The coverage of that person that had begun before that day and includes it. */
    Optional<Said<Coverage>> goingOn(UUID person, LocalDate day) {
        return all().filter(one -> one.says().person().equals(person) && isGoingOn(one.says(), day)).findFirst();
    }

    static boolean isGoingOn(Coverage one, LocalDate day) { return one.from().isBefore(day) && one.includes(day); }

    /** The coverage of that person of which that day was already said to be the first without. */
    boolean isOver(UUID person, LocalDate day) {
        return all().map(Said::says).anyMatch(one -> one.person().equals(person) && day.equals(one.until()));
    }

    Optional<Coverage> overlapping(Coverage other) {
        return all().map(Said::says).filter(one -> !one.coverage().equals(other.coverage()))
                .filter(one -> one.person().equals(other.person()) && one.overlaps(other)).findFirst();
    }

    /** On which days the person is covered, were this one as it says. */
    List<Span> daysWith(Coverage changed) {
        var others = all().map(Said::says).filter(one -> !one.coverage().equals(changed.coverage()));
        return spans(changed.person(), Stream.concat(others, Stream.of(changed)));
    }

    List<Span> daysWithout(Coverage gone) {
        return spans(gone.person(), all().map(Said::says).filter(one -> !one.coverage().equals(gone.coverage())));
    }

    Coverages with(Said<Coverage> latest) { return new Coverages(byId.plus(latest.says().coverage(), latest)); }

    Coverages without(UUID coverage) { return new Coverages(byId.minus(coverage)); }

    private static List<Span> spans(UUID person, Stream<Coverage> coverages) {
        return inOrder(coverages.filter(one -> one.person().equals(person))).stream().map(Coverage::span).toList();
    }

    private static List<Coverage> inOrder(Stream<Coverage> coverages) {
        return coverages.sorted(Comparator.comparing(Coverage::from)).toList();
    }
}
