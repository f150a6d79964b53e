package org.cooptrack.query.childlabour;

import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.FieldDate;

/** A withdrawal or prevention: how, when, at which age, and what was found later. */
public record ExitView(Way way, FieldDate occurredOn, AgeBand ageBand, SortedMap<Integer, Found> followUps) {

    /** What was found, and when. */
    public record Found(FieldDate occurredOn, Finding finding) {}

    static ExitView of(Exit says) { return of(says, new TreeMap<>()); }

    ExitView saying(Exit corrected) { return of(corrected, followUps); }

    ExitView with(FollowUp found) {
        var more = new TreeMap<>(followUps);
        more.put(found.month(), new Found(found.when().occurredOn(), found.finding()));
        return new ExitView(way, occurredOn, ageBand, more);
    }

    ExitView without(int month) {
        var fewer = new TreeMap<>(followUps);
        fewer.remove(month);
        return new ExitView(way, occurredOn, ageBand, fewer);
    }

    private static ExitView of(Exit says, SortedMap<Integer, Found> followUps) {
        return new ExitView(says.way(), says.circumstances().when().occurredOn(),
                says.circumstances().attributes().ageBand(), followUps);
    }
}
