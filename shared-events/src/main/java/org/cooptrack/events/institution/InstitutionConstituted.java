package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;

/** The members of the institution were named, side by side. */
public record InstitutionConstituted(UUID institution, Step step, List<Breach> breaches) implements StepTaken {
    public InstitutionConstituted { breaches = List.copyOf(breaches); }
}
