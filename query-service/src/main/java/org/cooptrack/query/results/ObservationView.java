package org.cooptrack.query.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.Period;

/** A value somebody observed: whether it was approved, the event that says it now, the rules it broke when it was recorded, and those of which a quality issue is open: then it stands outside the actual. */
record ObservationView(UUID id, Period period, Reading reading, Standing standing, String event, List<String> rules,
        List<String> open) {
    ObservationView {
        rules = List.copyOf(rules);
        open = List.copyOf(open);
    }

    /** Waiting for another's approval, approved, or taken over as published, which needs nobody's approval. */
    enum Standing {
        WAITING, APPROVED, PUBLISHED
    }

    ObservationView approved() {
        return new ObservationView(id, period, reading, Standing.APPROVED, event, rules, open);
    }

    ObservationView held(List<String> by) {
        return new ObservationView(id, period, reading, standing, event, rules, by);
    }
}
