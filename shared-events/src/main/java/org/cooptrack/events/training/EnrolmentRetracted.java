package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Retracting;

/** This enrolment never happened: it was recorded in error. */
public record EnrolmentRetracted(UUID training, EventId amends, Participation before, String reason)
        implements
            TrainingEvent,
            Counted,
            Retracting,
            Claiming,
            Needing {
    @Override
    public List<String> releases() { return List.of(BeneficiaryEnrolled.claim(before.person(), training)); }

    @Override
    public List<Need> suppliesNoLonger() { return List.of(Attendance.needsEnrolment(before.person())); }

    @Override
    public List<Entry> entries() { return List.of(before.entry(BeneficiaryEnrolled.MEASURE).reversed()); }
}
