package org.cooptrack.query.audit;

import java.util.List;
import org.cooptrack.events.audit.Drawing;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.audit.Stratum;
import org.jspecify.annotations.Nullable;

/** A sample as it is drawn, to be recorded as it is by {@code POST /v1/audit/samples} of the command-service. */
record Proposal(String question, long position, Drawing drawing, String seed, @Nullable String stratifiedBy,
        List<Stratum> strata, List<SampledEntry> drawn) {
    Proposal {
        strata = List.copyOf(strata);
        drawn = List.copyOf(drawn);
    }
}
