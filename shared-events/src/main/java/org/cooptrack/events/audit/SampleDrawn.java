package org.cooptrack.events.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An auditor drew a sample of the entries behind a figure. The question, the position up to which history was known, the seed and
 * the size give the same entries to whoever draws again.
 */
public record SampleDrawn(UUID sample, String question, long position, Drawing drawing, String seed,
        @Nullable String stratifiedBy, List<Stratum> strata, List<SampledEntry> drawn) implements SampleEvent {
    public SampleDrawn {
        strata = List.copyOf(strata);
        drawn = List.copyOf(drawn);
    }
}
