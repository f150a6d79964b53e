package org.cooptrack.events.protection;

import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** A person entered on the register of a scheme: which, who, with which attributes on that day, when. Enrolled is not covered. */
public record Enrolment(Matter matter, UUID person, Attributes attributes, FieldDate occurredOn,
        @Nullable Evidence evidence) {
    public static final String MEASURE = "social-protection-enrolled";
    public static final String CLAIM = "affiliation:";
    /** Followed by the person, the scheme and the affiliation. */
    public static final String OF_PERSON = "affiliated:";

    Entry entry() { return Entry.one(MEASURE, person, occurredOn, attributes.on(matter.dimensions())); }

    /** The key of the one open affiliation that a person may have in a scheme. */
    static String key(Matter matter, UUID person) {
        return CLAIM + matter.scheme() + ":" + person;
    }

    /** Under which all affiliations of a person are found, open or ended. */
    String ofPerson(UUID affiliation) {
        return OF_PERSON + person + ":" + matter.scheme() + ":" + affiliation;
    }

    boolean evidenced() { return evidence != null; }
}
