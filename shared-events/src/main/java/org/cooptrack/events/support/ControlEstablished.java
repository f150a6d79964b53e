package org.cooptrack.events.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/**
 * It was found under whose control the organisation stands from that day on. Where that is the other side, support it got
 * since then is put right and no longer counts.
 */
public record ControlEstablished(UUID support, Control before, Control after, LocalDate occurredOn, String reason,
        List<Breach> breaches) implements SupportEvent, Flagged {
    public ControlEstablished { breaches = List.copyOf(breaches); }
}
