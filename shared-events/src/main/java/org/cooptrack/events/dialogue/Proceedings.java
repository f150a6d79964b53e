package org.cooptrack.events.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.FieldDate;

/** All that a session held counts for: about what, when, in which form, and who attended, side by side. */
public record Proceedings(UUID session, Matter matter, FieldDate occurredOn, Form form, List<Presence> attendance) {
    public static final String MEASURE = "dialogue-sessions-held";

    public Proceedings { attendance = List.copyOf(attendance); }

    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.one(MEASURE, session, occurredOn,
                matter.dimensions().with(Dimension.FORM, form.name())));
        attendance.forEach(side -> entries.addAll(side.entries(matter, occurredOn)));
        return List.copyOf(entries);
    }

    /** The entries that lead from this to what is known now: only what differs is taken back and put in. */
    List<Entry> changedTo(Proceedings after) {
        var gone = new ArrayList<>(entries());
        var come = new ArrayList<Entry>();
        for (var entry : after.entries())
            if (!gone.remove(entry)) come.add(entry);
        return Stream.concat(gone.stream().map(Entry::reversed), come.stream()).toList();
    }
}
