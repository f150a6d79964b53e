package org.cooptrack.events.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Postponing.Postponement;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Upkeep;

/**
 * When a joint committee was, or will have been, functioning: for its interval after each meeting of both sides. The
 * meetings are those around a change; between two such lists only what changes differs.
 */
public record Functioning(Committee committee, List<LocalDate> meetings) {
    public static final String MEASURE = "joint-committees-functioning";
    public static final String WORKERS = "workers-with-functioning-committee";

    public Functioning { meetings = List.copyOf(meetings); }

    public static Functioning by(Committee committee, List<Meeting> meetings) {
        return new Functioning(committee, meetings.stream().filter(meeting -> meeting.isOf(committee))
                .map(Meeting::occurredOn).sorted().distinct().toList());
    }

    public List<Upkeep.Span> spans() { return upkeep().spans(); }

    List<Entry> entries() { return upkeep().entries(this::beginningOn); }

    List<Entry> changedTo(Functioning after) { return Difference.between(entries(), after.entries()); }

    /** After each meeting the next one is due within the interval; a day on which it did not meet puts off none. */
    List<Postponement> postpones(Functioning formerly) {
        var days = new TreeSet<>(formerly.meetings);
        days.addAll(meetings);
        return days.stream().map(day -> new Postponement(committee.nextMeeting(), day.toString(),
                meetings.contains(day) ? day.plusMonths(committee.interval()) : null)).toList();
    }

    private Upkeep upkeep() { return new Upkeep(committee.formedOn(), null, committee.interval(), meetings); }

    private List<Entry> beginningOn(FieldDate day) {
        var premises = committee.premises();
        var headcount = committee.headcount();
        var entries = new ArrayList<>(headcount.workers().entries(WORKERS, day,
                premises.dimensions().with(Dimension.BASIS, headcount.basis().name())));
        entries.add(Entry.one(MEASURE, premises.workplace(), day, premises.dimensions()));
        return entries;
    }
}
