package org.cooptrack.events.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.FieldDate;

/** All that a session held counts for: about what, when, in which form, and who attended, side by side. */
public record Proceedings(UUID session, Matter matter, FieldDate occurredOn, Form form, List<Presence> attendance) {
    public static final String MEASURE = "dialogue-sessions-held";

    public Proceedings { attendance = List.copyOf(attendance); }

    public List<Entry> entries() { return Stream.concat(Stream.of(held()), participants().stream()).toList(); }

    /** The sides of which this says something that the other does not. */
    Set<Side> differsFrom(Proceedings other) {
        return attendance.stream().filter(line -> !other.attendance.contains(line)).map(Presence::side)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean evidenced() { return attendance.stream().anyMatch(side -> side.evidence() != null); }

    /** The entries that lead from this to what is known now: of those who attended, only what differs. */
    List<Entry> changedTo(Proceedings after) {
        var gone = new ArrayList<>(participants());
        var come = new ArrayList<Entry>();
        for (var entry : after.participants())
            if (!gone.remove(entry)) come.add(entry);
        gone.add(held());
        come.add(after.held());
        return Stream.concat(gone.stream().map(Entry::reversed), come.stream()).toList();
    }

    private Entry held() {
        return Entry.one(MEASURE, session, occurredOn, matter.dimensions().with(Dimension.FORM, form.name()));
    }

    private List<Entry> participants() {
        return attendance.stream().flatMap(side -> side.entries(matter, occurredOn).stream()).toList();
    }
}
