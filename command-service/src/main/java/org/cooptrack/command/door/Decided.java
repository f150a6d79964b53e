package org.cooptrack.command.door;

import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.correction.CorrectionRequested;

/** What a wish came to: the events it was, or would be, recorded with; none where it was already so. */
public record Decided(List<Event> events) {
    public Decided { events = List.copyOf(events); }

    /** Whether it would change what was certified, and is kept until another has approved it. */
    public boolean waitsForApproval() {
        return events.stream().anyMatch(CorrectionRequested.class::isInstance);
    }
}
