package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** Parties reached an agreement at a session. It awaits the signatures of those who must sign. */
public record AgreementReached(UUID session, Agreement agreement,
        List<Breach> breaches) implements DialogueEvent, Counted, Flagged {
    public AgreementReached { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(agreement.reached()); }

    @Override
    public boolean evidenced() { return agreement.evidenced(); }
}
