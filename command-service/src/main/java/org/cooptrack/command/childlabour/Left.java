package org.cooptrack.command.childlabour;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.childlabour.*;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * A withdrawal or prevention that stands, the first and the latest event that says it, what was found of it, the rules that the
 * first came to break later, and those for want of something before it that the latest broke when it was recorded.
 */
record Left(EventId first, EventId id, Exit says, PMap<Integer, Check> checks, PSet<String> overtaken,
        PSet<String> lacking) {
    /** What was found after so many months, and the latest event that says it. */
    record Check(EventId id, FollowUp says) {}

    static Left by(Exit exit, List<Breach> breaches, EventId id) {
        return new Left(id, id, exit, HashTreePMap.empty(), HashTreePSet.empty(), lacking(breaches));
    }

    List<FollowUp> followUps() {
        return checks.values().stream().map(Check::says).sorted(Comparator.comparing(FollowUp::month)).toList();
    }

    /** Issues with which an earlier version opened are closed by the latest. */
    Left saying(Exit corrected, List<Breach> breaches, EventId by) {
        return new Left(first, by, corrected, checks, overtaken, lacking(breaches));
    }

    Left with(FollowUp found, EventId by) {
        return new Left(first, id, says, checks.plus(found.month(), new Check(by, found)), overtaken, lacking);
    }

    Left without(int month) { return new Left(first, id, says, checks.minus(month), overtaken, lacking); }

    Left overtaken(String rule) { return new Left(first, id, says, checks, overtaken.plus(rule), lacking); }

    Left cleared(EventId fact, String rule) {
        return new Left(first, id, says, checks, fact.equals(first) ? overtaken.minus(rule) : overtaken,
                fact.equals(id) ? lacking.minus(rule) : lacking);
    }

    /** The events that have an issue under the rule. */
    Stream<EventId> inBreachOf(String rule) {
        return Stream.concat(overtaken.contains(rule) ? Stream.of(first) : Stream.empty(),
                lacking.contains(rule) ? Stream.of(id) : Stream.empty()).distinct();
    }

    private static PSet<String> lacking(List<Breach> breaches) {
        return HashTreePSet.from(breaches.stream().map(Breach::rule).filter(Readiness.RULES::contains).toList());
    }
}
