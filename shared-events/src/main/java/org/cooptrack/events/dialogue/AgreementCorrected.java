package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of an agreement was wrong and is put right. Figures move by the difference. */
public record AgreementCorrected(UUID session, EventId amends, Agreement before, Agreement after, String reason,
        List<Breach> breaches) implements DialogueEvent, Counted, Amending, Flagged {
    public AgreementCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.reached().reversed(), after.reached()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
