package org.cooptrack.query.agenda;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Postponing.Postponement;
import org.jspecify.annotations.Nullable;

/** Something to be done, as far as it is known: what made it due, what puts it off, and what did it. Any of them may be told first. */
record Task(String key, @Nullable Awaited awaited, @Nullable EventId awaitedBy, @Nullable EventId answeredBy,
        SortedMap<String, PutOff> putOff) {
    /** Due by that day and no earlier, because of that event. */
    record PutOff(LocalDate until, EventId by) {}

    Task { putOff = Collections.unmodifiableSortedMap(new TreeMap<>(putOff)); }

    static Task of(String key) { return new Task(key, null, null, null, new TreeMap<>()); }

    Task awaited(Awaited what, EventId by) { return new Task(key, what, by, answeredBy, putOff); }

    Task awaitedNoLonger() { return new Task(key, null, null, answeredBy, putOff); }

    Task answered(@Nullable EventId by) { return new Task(key, awaited, awaitedBy, by, putOff); }

    Task putOff(Postponement said, EventId by) {
        LocalDate until = said.until();
        var changed = new TreeMap<>(putOff);
        if (until == null) changed.remove(said.by());
        else
            changed.put(said.by(), new PutOff(until, by));
        return new Task(key, awaited, awaitedBy, answeredBy, changed);
    }

    boolean open() { return awaitedBy != null && answeredBy == null; }

    boolean isNothing() { return awaitedBy == null && answeredBy == null && putOff.isEmpty(); }

    /** The day by which it is to be done and the event that says so, where anybody awaits it: the latest day counts. */
    @Nullable
    PutOff due() {
        if (awaited == null || awaitedBy == null) return null;
        var due = new PutOff(awaited.dueOn(), awaitedBy);
        for (PutOff later : putOff.values())
            if (later.until().isAfter(due.until())) due = later;
        return due;
    }
}
