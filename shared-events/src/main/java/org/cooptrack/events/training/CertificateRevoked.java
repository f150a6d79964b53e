package org.cooptrack.events.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A certificate was taken back. It no longer counts, from the day on which it was issued. */
public record CertificateRevoked(UUID training, EventId amends, Participation before, String number,
        LocalDate occurredOn,
        String reason) implements TrainingEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.entry(CertificateIssued.MEASURE).reversed()); }
}
