package org.cooptrack.events.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** A joint committee met: on which day, which sides were present, and what supports it. */
public record Meeting(UUID meeting, LocalDate occurredOn, List<Side> present, @Nullable Evidence evidence) {
    static final String SHEET = "safety-meetings";

    public Meeting { present = List.copyOf(present); }

    /** By which name it waits for its committee. */
    String row() { return meeting.toString(); }

    boolean evidenced() { return evidence != null; }

    /** Whether the committee met: it existed, and both sides were there. */
    public boolean isOf(Committee committee) {
        return present.contains(Side.WORKERS) && present.contains(Side.EMPLOYER)
                && !occurredOn.isBefore(committee.formedOn());
    }
}
