package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;

/** Who joined a cooperative and when, with attributes frozen on that day. */
public record Membership(Undertaking undertaking, UUID person, Attributes attributes, LocalDate joinedOn) {
    public static final String JOINED = "cooperative-members-joined";
    public static final String MEASURE = "cooperative-members";

    Entry joined() { return Entry.one(JOINED, person, FieldDate.on(joinedOn), dimensions()); }

    /** One from that day on: the sum up to a day is the number of members at its end. */
    Entry since(LocalDate day) {
        return Entry.one(MEASURE, person, FieldDate.on(day), dimensions());
    }

    /** One less from that day on. */
    Entry until(LocalDate day) {
        return since(day).less();
    }

    private Dimensions dimensions() { return attributes.on(undertaking.setting().on(Dimensions.none())); }
}
