package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Founded;
import org.cooptrack.events.ReportedAs;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** A person completed a training: present often enough and assessed where that is required, or on an attested register. */
@ReportedAs(BeneficiaryTrained.MEASURE)
public record BeneficiaryTrained(UUID training, Participation participation, CompletionBasis basis,
        @Nullable Percentage attendance,
        @Nullable Evidence evidence) implements TrainingEvent, Counted, Awaiting, Founded {
    public static final String MEASURE = "beneficiaries-trained";

    @Override
    public List<Entry> entries() { return List.of(participation.entry(MEASURE)); }

    @Override
    public String foundedOn() { return BeneficiaryEnrolled.claim(participation.person(), training); }

    @Override
    public boolean evidenced() { return evidence != null; }

    @Override
    public List<Awaited> awaits() { return participation.followUps(training); }
}
