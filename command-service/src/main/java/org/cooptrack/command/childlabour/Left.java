package org.cooptrack.command.childlabour;

import java.util.Comparator;
import java.util.List;
import org.cooptrack.events.EventId;
import org.cooptrack.events.childlabour.*;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** A withdrawal or prevention that stands, the first and the latest event that says it, what was found of it, and the rules that it came to break later. */
record Left(EventId first, EventId id, Exit says, PMap<Integer, Check> checks, PSet<String> overtaken) {
    /** What was found after so many months, and the latest event that says it. */
    record Check(EventId id, FollowUp says) {}

    static Left by(Exit exit, EventId id) { return new Left(id, id, exit, HashTreePMap.empty(), HashTreePSet.empty()); }

    List<FollowUp> followUps() {
        return checks.values().stream().map(Check::says).sorted(Comparator.comparing(FollowUp::month)).toList();
    }

    Left saying(Exit corrected, EventId by) { return new Left(first, by, corrected, checks, overtaken); }

    Left with(FollowUp found, EventId by) {
        return new Left(first, id, says, checks.plus(found.month(), new Check(by, found)), overtaken);
    }

    Left without(int month) { return new Left(first, id, says, checks.minus(month), overtaken); }

    Left overtaken(String rule) { return new Left(first, id, says, checks, overtaken.plus(rule)); }

    Left cleared(String rule) { return new Left(first, id, says, checks, overtaken.minus(rule)); }
}
