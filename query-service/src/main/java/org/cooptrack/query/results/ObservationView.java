package org.cooptrack.query.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.Period;

/** A value somebody observed: whether it was approved, the event that says it now, and the rules it broke when it was recorded. */
record ObservationView(UUID id, Period period, Reading reading, Standing standing, String event, List<String> rules) {
    ObservationView {
        rules = List.copyOf(rules);
    }

    /** Waiting for another's approval, approved, or taken over as published, which needs nobody's approval. */
    enum Standing {
        WAITING, APPROVED, PUBLISHED
    }

    ObservationView approved() { return new ObservationView(id, period, reading, Standing.APPROVED, event, rules); }
}
