package org.cooptrack.events.replay;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An auditor had history told once more to these read models, to all where none is named, up to a position, or to all that is
 * known. Who began it, when and in which role stands beside the event: reading all of history is never unseen.
 */
public record ReplayBegun(UUID replay, List<String> projections, @Nullable Long upTo,
        String reason) implements ReplayEvent {
    public ReplayBegun { projections = List.copyOf(projections); }
}
