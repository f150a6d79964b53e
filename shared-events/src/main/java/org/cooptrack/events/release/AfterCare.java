package org.cooptrack.events.release;

import java.util.List;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Circumstances;
import org.cooptrack.events.value.FieldDate;

/** The plan by which a person is cared for after the release, from the day on which it was agreed with the person. */
public record AfterCare(Circumstances circumstances, List<Need> needs) {
    public static final String MEASURE = "in-after-care";

    public AfterCare { needs = List.copyOf(needs); }

    Entry begins() { return circumstances.entry(MEASURE); }

    Entry endsOn(FieldDate day) {
        return Entry.one(MEASURE, circumstances.person(), day, circumstances.dimensions()).less();
    }

    Told told() { return Told.first(AfterCarePlanned.class); }
}
