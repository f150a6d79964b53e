package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** A session took place on another day than recorded. It counts, with all who attended, on the right one. */
public record HoldingCorrected(UUID session, EventId amends, Proceedings before, Proceedings after, String reason,
        List<Breach> breaches) implements DialogueEvent, Counted, Amending, Flagged {
    public HoldingCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
