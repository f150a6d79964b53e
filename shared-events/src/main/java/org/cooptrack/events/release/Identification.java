package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Circumstances;

/** A person found in, or at risk of, forced labour. */
public record Identification(Circumstances circumstances, Risk risk) {
    public static final String MEASURE = "identified-in-or-at-risk-of-forced-labour";

    Entry entry() { return circumstances.entry(MEASURE); }

    UUID person() { return circumstances.person(); }

    Told told() { return Told.first(PersonIdentified.class); }
}
