package org.cooptrack.events.published;

import java.util.List;
import org.cooptrack.events.results.Result;

/** A result as published, without its indicators. */
public record PublishedResult(Result says, List<KeptElement> kept) {
    public PublishedResult { kept = List.copyOf(kept); }
}
