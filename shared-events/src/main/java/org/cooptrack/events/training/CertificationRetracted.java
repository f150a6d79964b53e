package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This certificate was never issued: it was recorded in error. Its number is free again. */
public record CertificationRetracted(UUID training, EventId amends, Participation before, String number, String reason)
        implements
            TrainingEvent,
            Counted,
            Retracting,
            Claiming {
    @Override
    public List<Entry> entries() { return List.of(before.entry(CertificateIssued.MEASURE).reversed()); }

    @Override
    public List<String> releases() { return List.of(CertificateIssued.NUMBER_CLAIM + number); }
}
