package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.ReportedAs;

/** A person enrolled in a training. Enrolled, completed and certified are three figures, never one sum. */
@ReportedAs(BeneficiaryEnrolled.MEASURE)
public record BeneficiaryEnrolled(UUID training, Participation participation) implements TrainingEvent, Counted {
    public static final String MEASURE = "beneficiaries-enrolled";

    @Override
    public List<Entry> entries() { return List.of(participation.entry(MEASURE)); }
}
