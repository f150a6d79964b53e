package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** This enrolment never happened: it was recorded in error. */
public record EnrolmentRetracted(UUID training, EventId amends, Participation before, String reason)
        implements
            TrainingEvent,
            Counted,
            Retracting,
            Claiming {
    @Override
    public List<String> releases() { return List.of(BeneficiaryEnrolled.claim(before.person(), training)); }

    @Override
    public List<Entry> entries() { return List.of(before.entry(BeneficiaryEnrolled.MEASURE).reversed()); }
}
