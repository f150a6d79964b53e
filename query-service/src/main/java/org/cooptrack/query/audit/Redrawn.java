package org.cooptrack.query.audit;

import java.util.List;
import org.cooptrack.events.audit.SampleDrawn;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.audit.Stratum;

/** Whether a sample, drawn anew, is what was recorded; if not, which entries are in one and not in the other, and the strata now. */
record Redrawn(boolean same, List<SampledEntry> onlyRecorded, List<SampledEntry> onlyRedrawn, List<Stratum> strata) {
    static Redrawn of(SampleDrawn recorded, Proposal again) {
        return new Redrawn(recorded.drawn().equals(again.drawn()) && recorded.strata().equals(again.strata()),
                without(recorded.drawn(), again.drawn()), without(again.drawn(), recorded.drawn()), again.strata());
    }

    private static List<SampledEntry> without(List<SampledEntry> these, List<SampledEntry> those) {
        return these.stream().filter(entry -> !those.contains(entry)).toList();
    }
}
