package org.cooptrack.query.agenda;

import org.cooptrack.events.Awaited;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.Nullable;

/** Something to be done, as far as it is known: what made it due, and what did it. Either may be told first. */
record Task(String key, @Nullable Awaited awaited, @Nullable EventId awaitedBy, @Nullable EventId answeredBy) {
    static Task of(String key) { return new Task(key, null, null, null); }

    Task awaited(Awaited what, EventId by) { return new Task(key, what, by, answeredBy); }

    Task awaitedNoLonger() { return new Task(key, null, null, answeredBy); }

    Task answered(@Nullable EventId by) { return new Task(key, awaited, awaitedBy, by); }

    boolean open() { return awaitedBy != null && answeredBy == null; }

    boolean isNothing() { return awaitedBy == null && answeredBy == null; }
}
