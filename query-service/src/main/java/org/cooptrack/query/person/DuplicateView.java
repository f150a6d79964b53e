package org.cooptrack.query.person;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.person.Difference;
import org.cooptrack.events.person.DuplicateEvent;
import org.cooptrack.events.person.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * The question whether two persons are one: how it stands, why they may be, or are, one, and why they are not. Where they
 * are merged, the first went into the other.
 */
public record DuplicateView(UUID person, UUID other, Standing standing, Likeness likeness,
        @Nullable Difference difference) {
    /** Open until a human decides; a merge that was taken back leaves two persons. */
    public enum Standing {
        OPEN, REFUSED, MERGED, TAKEN_BACK
    }

    static DuplicateView of(DuplicateEvent event, Standing standing, Likeness likeness) {
        return new DuplicateView(event.person(), event.other(), standing, likeness, null);
    }

    DuplicateView answered(DuplicateEvent event, Standing how, Difference why) {
        return new DuplicateView(event.person(), event.other(), how, likeness, why);
    }

    List<String> persons() { return List.of(person.toString(), other.toString()); }
}
