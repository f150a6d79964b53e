package org.cooptrack.query.release;

import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** One release: when, who identified it, what made the work forced, whether it was verified, and what was found later. */
public record ReleaseView(FieldDate occurredOn, AgeBand ageBand, IdentifiedBy identifiedBy, Coercion coercion,
        Verification verification, SortedMap<Integer, Found> followUps, @Nullable FieldDate reExploitedOn) {

    /** What was found, and when. */
    public record Found(FieldDate occurredOn, Finding finding) {}

    static ReleaseView of(Release says, Course course) {
        var found = new TreeMap<Integer, Found>();
        course.followUps().forEach(one -> found.put(one.month(), new Found(one.when().occurredOn(), one.finding())));
        var again = course.reExploited();
        return new ReleaseView(says.circumstances().when().occurredOn(), says.circumstances().attributes().ageBand(),
                says.identifiedBy(), says.coercion(), course.verification(), found,
                again == null ? null : again.occurredOn());
    }
}
