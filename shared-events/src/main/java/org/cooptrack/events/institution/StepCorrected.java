package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/**
 * What was recorded of a stage was wrong and is put right. Figures move by the difference, unless it is a lapse that still
 * waits for the beginning of operations.
 */
public record StepCorrected(UUID institution, EventId amends, EventId restsOn, boolean waits, Step before, Step after,
        String reason, List<Breach> breaches) implements InstitutionEvent, Counted, Amending, Flagged {
    public StepCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return waits ? List.of() : Step.change(before, after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    /** What is only said anew of what was proposed, or of members put right elsewhere, was not judged anew. */
    @Override
    public boolean overtakes(Event earlier) {
        var restated = before.about(after.matter());
        return !after.equals(restated) && !(after.stage() == InstitutionStage.ESTABLISHMENT
                && after.equals(restated.with(after.members())));
    }
}
