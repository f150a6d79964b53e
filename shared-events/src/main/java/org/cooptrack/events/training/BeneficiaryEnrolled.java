package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;

/** A person enrolled in a training. Enrolled, completed and certified are three figures, never one sum. */
public record BeneficiaryEnrolled(UUID training, Participation participation) implements TrainingEvent, Counted {
    public static final String MEASURE = "beneficiaries-enrolled";

    @Override
    public List<Entry> entries() { return List.of(participation.entry(MEASURE)); }
}
