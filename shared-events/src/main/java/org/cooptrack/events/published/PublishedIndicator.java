package org.cooptrack.events.published;

import java.util.List;
import org.cooptrack.events.results.Indicator;

/** An indicator as published, with its baselines and without its periods. */
public record PublishedIndicator(Indicator says, List<Baseline> baselines, List<KeptElement> kept) {
    public PublishedIndicator {
        baselines = List.copyOf(baselines);
        kept = List.copyOf(kept);
    }
}
