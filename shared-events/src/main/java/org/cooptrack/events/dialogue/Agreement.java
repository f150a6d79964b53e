package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What parties agreed on at a session, when, what supports it, and who must sign before it can be in force. */
public record Agreement(UUID agreement, LocalizedText title, Matter matter, List<UUID> signatories,
        FieldDate reachedOn,
        @Nullable Evidence evidence) {
    public static final String REACHED = "dialogue-agreements-reached";
    public static final String IN_FORCE = "dialogue-agreements-in-force";

    public Agreement { signatories = List.copyOf(signatories); }

    boolean evidenced() { return evidence != null; }

    Entry reached() { return Entry.one(REACHED, agreement, reachedOn, matter.dimensions()); }

    /** One from that day on: the sum up to a day is the number in force at its end. */
    Entry inForce(LocalDate since) {
        return Entry.one(IN_FORCE, agreement, FieldDate.on(since), matter.dimensions());
    }

    /** One less from that day on. */
    Entry noLonger(LocalDate since) {
        return inForce(since).less();
    }
}
