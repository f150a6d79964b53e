package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Founding;

/**
 * What was recorded of an enrolment was wrong and is put right. Statistics move by the difference. Attributes are frozen on the
 * day of each fact, so the person's completion, certificate and follow-ups keep theirs; but sex is not of a day: where they
 * have the one that the enrolment had, each is put right by a correction of its own that comes with this one.
 */
public record EnrolmentCorrected(UUID training, EventId amends, Participation before, Participation after,
        String reason)
        implements
            TrainingEvent,
            Counted,
            Amending,
            Founding {
    @Override
    public String founds() { return BeneficiaryEnrolled.claim(before.person(), training); }

    @Override
    public List<Entry> entries() {
        return List.of(before.entry(BeneficiaryEnrolled.MEASURE).reversed(), after.entry(BeneficiaryEnrolled.MEASURE));
    }
}
