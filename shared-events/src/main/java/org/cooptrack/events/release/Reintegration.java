package org.cooptrack.events.release;

import java.util.List;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.Circumstances;
import org.jspecify.annotations.Nullable;

/** A person's return to a life of his or her own, and the after-care that ended with it. */
public record Reintegration(Circumstances circumstances, Into into, @Nullable AfterCare ended) {
    public static final String MEASURE = "reintegrated-after-forced-labour";

    List<Entry> entries() {
        var counted = circumstances.entry(MEASURE);
        return ended == null
                ? List.of(counted)
                : List.of(counted, ended.endsOn(circumstances.when().occurredOn()));
    }

    Told told() { return Told.first(PersonReintegrated.class); }
}
