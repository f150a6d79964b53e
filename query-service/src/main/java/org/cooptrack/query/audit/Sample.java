package org.cooptrack.query.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.audit.*;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.projection.Parsed;

/** A sample as its stream tells it now: what was drawn, and the tests that stand by the number of their entry. */
record Sample(SampleDrawn drawn, Map<Integer, Tested> tests) {
    static Optional<Sample> of(UUID sample, LedgerReader ledger) {
        List<StoredEvent> told = ledger.read(StreamId.of("sample", sample), 0);
        if (told.isEmpty() || !(Parsed.of(told.getFirst()).event() instanceof SampleDrawn drawn))
            return Optional.empty();
        var tests = new TreeMap<Integer, Tested>();
        told.forEach(stored -> see(Parsed.of(stored), tests));
        return Optional.of(new Sample(drawn, tests));
    }

    int count(Verdict verdict) {
        return (int) tests.values().stream().filter(tested -> tested.test().verdict() == verdict).count();
    }

    private static void see(Recorded<org.cooptrack.events.Event> stored, Map<Integer, Tested> tests) {
        if (!(stored.event() instanceof SampleEvent event)) return;
        var recorded = new Recorded<>(stored.position(), stored.id(), stored.recordedAt(), event, stored.metadata());
        switch (event) {
            case SampleDrawn _ -> {}
            case SampleEntryTested one -> tests.put(one.item(), Tested.of(one.test(), recorded));
            case SampleTestCorrected one -> tests.put(one.item(), Tested.of(one.after(), recorded));
            case SampleTestRetracted one -> tests.remove(one.item());
        }
    }
}
