package org.cooptrack.command.childlabour;

import java.util.Comparator;
import java.util.List;
import org.cooptrack.events.EventId;
import org.cooptrack.events.childlabour.*;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A withdrawal or prevention that stands, the first and the latest event that says it, and what was found of it. */
record Left(EventId first, EventId id, Exit says, PMap<Integer, Check> checks) {
    /** What was found after so many months, and the latest event that says it. */
    record Check(EventId id, FollowUp says) {}

    static Left by(Exit exit, EventId id) { return new Left(id, id, exit, HashTreePMap.empty()); }

    List<FollowUp> followUps() {
        return checks.values().stream().map(Check::says).sorted(Comparator.comparing(FollowUp::month)).toList();
    }

    Left saying(Exit corrected, EventId by) { return new Left(first, by, corrected, checks); }

    Left with(FollowUp found, EventId by) {
        return new Left(first, id, says, checks.plus(found.month(), new Check(by, found)));
    }

    Left without(int month) { return new Left(first, id, says, checks.minus(month)); }
}
