package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Who joined a cooperative and when, with attributes frozen on that day. */
public record Membership(Undertaking undertaking, UUID person, Attributes attributes, LocalDate joinedOn) {
    public static final String JOINED = "cooperative-members-joined";
    public static final String MEASURE = "cooperative-members";

    /** Followed by the person, the cooperative and the day of joining: when somebody is a member where. */
    public static final String CLAIM = "cooperative-member:";

    Entry joined() { return Entry.one(JOINED, person, FieldDate.on(joinedOn), dimensions()); }

    /** One from that day on: the sum up to a day is the number of members at its end. */
    Entry since(LocalDate day) {
        return Entry.one(MEASURE, person, FieldDate.on(day), dimensions());
    }

    /** One less from that day on. */
    Entry until(LocalDate day) {
        return since(day).less();
    }

    /** Held from joining until leaving, where that is known; who leaves on the day of joining was a member on none. */
    List<Claim> claims(UUID cooperative, @Nullable LocalDate leftOn) {
        return joinedOn.equals(leftOn) ? List.of() : List.of(Claim.during(key(cooperative), joinedOn, leftOn));
    }

    String key(UUID cooperative) { return CLAIM + person + ":" + cooperative + ":" + joinedOn; }

    private Dimensions dimensions() { return attributes.on(undertaking.setting().on(Dimensions.none())); }
}
