package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Needing;

/**
 * A session took place. Attendance that waited for this counts from now on; without any, the form of the session is
 * unknown.
 */
public record DialogueSessionHeld(UUID session, Proceedings proceedings,
        List<Breach> breaches) implements DialogueEvent, Counted, Flagged, Needing {
    public DialogueSessionHeld { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return proceedings.entries(); }

    @Override
    public List<String> settles() {
        return proceedings.attendance().stream().map(Presence::row).toList();
    }

    @Override
    public boolean evidenced() { return proceedings.evidenced(); }
}
