package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;

/** Those who may gave the institution its mandate. */
public record MandateGiven(UUID institution, Step step, List<Breach> breaches) implements StepTaken {
    public MandateGiven { breaches = List.copyOf(breaches); }
}
