package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Circumstances;

/** A child's start in education or training. */
public record Schooling(UUID schooling, Education education, Circumstances circumstances) {
    public static final String MEASURE = "children-in-education-or-training";

    Entry entry() { return circumstances.entry(MEASURE); }

    Told told() { return Told.of(EducationStarted.class, schooling); }
}
