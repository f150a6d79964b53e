package org.cooptrack.events.childlabour;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Circumstances;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Exploitation;

/** How and when a child left child labour or was kept from it, and the minimum age for employment in the country on that day. */
public record Exit(UUID exit, Way way, Circumstances circumstances, int minimumAge) {
    public static final String WITHDRAWN = Exploitation.WITHDRAWN;
    public static final String PREVENTED = "prevented-from-child-labour";
    /** Followed by the person, the calendar year, the case and the exit. */
    public static final String WITHDRAWN_IN = "withdrawn-child:";
    public static final String PREVENTED_IN = "prevented-child:";

    /** What it counts for, with what was found of it. */
    List<Entry> entries(List<FollowUp> followUps) {
        var counted = new ArrayList<>(List.of(circumstances.entry(way.withdraws() ? WITHDRAWN : PREVENTED)));
        if (way.withdraws()) counted.add(Exploitation.CHILD_LABOUR.ended(circumstances));
        followUps.forEach(found -> counted.addAll(found.entries(this)));
        return counted;
    }

    Entry on(String measure, Confided when) {
        return Entry.one(measure, circumstances.person(), when.occurredOn(), circumstances.dimensions());
    }

    /** Under which keys the same child is found that was kept from child labour in the year of its withdrawal, or the other way round. */
    public String contrary() {
        return (way.withdraws() ? PREVENTED_IN : WITHDRAWN_IN) + inYear();
    }

    String key(UUID dossier) {
        return (way.withdraws() ? WITHDRAWN_IN : PREVENTED_IN) + inYear() + dossier + ":" + exit;
    }

    private String inYear() { return circumstances.person() + ":" + circumstances.when().occurredOn().year() + ":"; }

    /** A withdrawal and a prevention are told by different events, of which only one tells of this exit. */
    Told told() {
        return Told.of(way.withdraws() ? ChildWithdrawn.class : ChildPrevented.class, exit);
    }

    /** When it is to be asked whether the child is out of child labour. */
    List<Awaited> awaited() {
        return Awaited.followUps(fact(), circumstances.when().occurredOn(), Belonging.of(circumstances.setting()),
                null, 3, 6, 12, 24);
    }

    String followUp(int month) { return Awaited.followUp(fact(), month); }

    private String fact() { return "child-labour-follow-up:" + exit; }
}
