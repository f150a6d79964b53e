package org.cooptrack.events.employment;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found 3, 6 or 12 months after a placement began. Retained is who is in work; each month is a figure of its own,
 * for who is retained at 12 months was so at 3. The attributes are those of the placement, so that those retained are
 * always some of those placed.
 */
public record Retention(int month, FieldDate occurredOn, RetentionOutcome outcome, @Nullable Evidence evidence) {
    public static final String CHECKS = "retention-checks";

    /** The measure of all persons retained after so many months. */
    public static String persons(int month) {
        return "persons-retained-" + month + "-months";
    }

    /** The measure of those among them who were of disadvantaged youth when placed. */
    public static String youth(int month) {
        return "disadvantaged-youth-retained-" + month + "-months";
    }

    /** Each check counts as one, whatever was found, so that those retained are a part of those asked. */
    List<Entry> entries(Placement placement) {
        var counted = new ArrayList<>(List.of(placement.person(CHECKS, occurredOn)));
        if (outcome.retained()) counted.addAll(placement.persons(persons(month), youth(month), occurredOn));
        return List.copyOf(counted);
    }
}
