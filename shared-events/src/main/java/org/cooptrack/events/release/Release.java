package org.cooptrack.events.release;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Circumstances;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Exploitation;

/** The release of a person from forced labour: with which attributes and when, who identified it, and what made the work forced. */
public record Release(UUID release, Circumstances circumstances, IdentifiedBy identifiedBy, Coercion coercion) {
    public static final String MEASURE = Exploitation.RELEASED;
    public static final String PENDING = "releases-pending-verification";
    public static final String RE_EXPLOITED = "re-exploited-after-release";

    /** What it counts for, as it went on: nothing but a pending release before it is confirmed, and nothing once it is rejected. */
    List<Entry> entries(Course course) {
        return switch (course.verification()) {
            case PENDING -> List.of(circumstances.entry(PENDING));
            case REJECTED -> List.of();
            case CONFIRMED -> confirmed(course);
        };
    }

    private List<Entry> confirmed(Course course) {
        var counted = new ArrayList<>(
                List.of(circumstances.entry(MEASURE), Exploitation.FORCED_LABOUR.ended(circumstances)));
        course.followUps().forEach(found -> counted.addAll(found.entries(this, course.reExploited() == null)));
        if (course.reExploited() != null) counted.add(on(RE_EXPLOITED, course.reExploited()));
        return counted;
    }

    Entry on(String measure, Confided when) {
        return Entry.one(measure, circumstances.person(), when.occurredOn(), circumstances.dimensions());
    }

    Told told() { return Told.of(WorkerReleased.class, release); }

    /** When it is to be asked whether the person is free. */
    List<Awaited> followUps() {
        return Awaited.followUps(fact(), circumstances.when().occurredOn(), Belonging.of(circumstances.setting()),
                null, 3, 6, 12, 24);
    }

    String followUp(int month) { return Awaited.followUp(fact(), month); }

    private String fact() { return "release-follow-up:" + release; }
}
