package org.cooptrack.query.results;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** What an indicator, or one of its cells, is to reach in a period; the event that says so now, and how it was revised. */
record TargetView(UUID id, Period period, Reading reading, boolean published, String event, List<Revision> revisions) {
    TargetView {
        revisions = List.copyOf(revisions);
    }

    /** The target before and after, the reason (none where it was published otherwise), and the event that changed it. */
    record Revision(Reading before, Reading after, @Nullable String reason, String event) {}

    TargetView revised(Reading after, @Nullable String reason, String by) {
        return new TargetView(id, period, after, published, by,
                Stream.concat(revisions.stream(), Stream.of(new Revision(reading, after, reason, by))).toList());
    }

    boolean is(UUID other, Reading sameCell) { return id.equals(other) && reading.cell().equals(sameCell.cell()); }
}
