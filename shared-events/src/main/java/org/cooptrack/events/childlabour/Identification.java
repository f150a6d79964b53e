package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Circumstances;

/** A child found in, or at risk of, child labour of one or more kinds, and the minimum age for employment in the country on that day. */
public record Identification(Circumstances circumstances, List<ChildLabour> kinds, int minimumAge) {
    public static final String MEASURE = "children-identified-in-child-labour";

    public Identification { kinds = List.copyOf(kinds); }

    Entry entry() { return circumstances.entry(MEASURE); }

    UUID person() { return circumstances.person(); }

    Told told() { return Told.first(ChildIdentified.class); }
}
