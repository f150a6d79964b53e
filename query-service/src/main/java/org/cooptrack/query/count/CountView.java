package org.cooptrack.query.count;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.count.Counting;
import org.jspecify.annotations.Nullable;

/** One count without persons: what it says, how many persons in all, whether it counts, and the roster that took its place. */
public record CountView(UUID count, Counting says, long persons, Standing standing, @Nullable String roster) {
    public enum Standing {
        COUNTS, RETRACTED, SUPERSEDED
    }

    static CountView of(UUID count, Counting says) {
        return new CountView(count, says, says.persons(), Standing.COUNTS, null);
    }

    CountView retracted() { return new CountView(count, says, persons, Standing.RETRACTED, null); }

    CountView supersededBy(String activity) {
        return new CountView(count, says, persons, Standing.SUPERSEDED, activity);
    }

    List<String> projects() {
        return says.setting().projects().stream().map(share -> share.project().toString()).toList();
    }
}
