package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Founding;
import org.cooptrack.events.Needing;
import org.cooptrack.events.ReportedAs;

/** A person enrolled in a training. Enrolled, completed and certified are three figures, never one sum. */
@ReportedAs(BeneficiaryEnrolled.MEASURE)
public record BeneficiaryEnrolled(UUID training,
        Participation participation) implements TrainingEvent, Counted, Claiming, Needing, Founding {
    public static final String MEASURE = "beneficiaries-enrolled";

    /** Followed by the person and the training: where somebody takes part. */
    public static final String CLAIM = "enrolled:";

    @Override
    public List<Claim> takes() { return List.of(Claim.of(claim(participation.person(), training))); }

    static String claim(UUID person, UUID training) { return CLAIM + person + ":" + training; }

    @Override
    public String founds() { return claim(participation.person(), training); }

    @Override
    public List<Need> supplies() { return List.of(Attendance.needsEnrolment(participation.person())); }

    @Override
    public List<Entry> entries() { return List.of(participation.entry(MEASURE)); }
}
