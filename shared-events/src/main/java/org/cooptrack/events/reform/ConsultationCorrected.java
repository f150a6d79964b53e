package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a consultation was wrong and is put right. Figures move by the difference. */
public record ConsultationCorrected(UUID reform, EventId amends, Consultation before, Consultation after,
        String reason, List<Breach> breaches) implements ReformEvent, Counted, Amending, Flagged {
    public ConsultationCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed(), after.entry()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    /** What is only said anew of what the reform turned out to concern was not judged anew. */
    @Override
    public boolean overtakes(Event earlier) { return !before.about(after.matter()).equals(after); }
}
