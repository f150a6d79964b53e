package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Founded;

/** Somebody asked a former participant, 3, 6 or 12 months later, what became of the training. */
public record BeneficiaryFollowedUp(UUID training, Participation participation, int month, FollowUpOutcome outcome,
        List<Breach> breaches) implements TrainingEvent, Counted, Flagged, Answering, Founded {
    public static final String MEASURE = "training-follow-ups";

    public BeneficiaryFollowedUp { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(participation.entry(MEASURE)); }

    @Override
    public String foundedOn() { return BeneficiaryEnrolled.claim(participation.person(), training); }

    @Override
    public List<String> answers() { return List.of(participation.followUp(training, month)); }
}
