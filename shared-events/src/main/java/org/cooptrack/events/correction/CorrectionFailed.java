package org.cooptrack.events.correction;

import java.util.List;
import java.util.UUID;

/** An approved correction could no longer be carried out, because a rule stood against it by then, with the values its text names; it may be asked for anew. */
public record CorrectionFailed(UUID correction, String rule, String field,
        List<String> values) implements CorrectionEvent {
    public CorrectionFailed { values = List.copyOf(values); }
}
