package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/**
 * A session took place. Attendance that waited for this counts from now on; without any, the form of the session is
 * unknown.
 */
public record DialogueSessionHeld(UUID session, Proceedings proceedings,
        List<Breach> breaches) implements DialogueEvent, Counted, Flagged {
    public DialogueSessionHeld { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return proceedings.entries(); }

    @Override
    public boolean evidenced() { return proceedings.evidenced(); }
}
