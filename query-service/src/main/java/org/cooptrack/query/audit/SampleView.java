package org.cooptrack.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.audit.*;
import org.jspecify.annotations.Nullable;

/** A sample: of which figure as known when, how, with which seed and by whom it was drawn, and how many of its entries are tested. */
record SampleView(UUID sample, String question, long position, Drawing drawing, String seed,
        @Nullable String stratifiedBy, List<Stratum> strata, int size, Actor drawnBy, Instant drawnAt, int agrees,
        int differs, int noEvidence, String figure) {
    SampleView { strata = List.copyOf(strata); }

    static SampleView of(SampleDrawn event, Recorded<SampleEvent> recorded) {
        return new SampleView(event.sample(), event.question(), event.position(), event.drawing(), event.seed(),
                event.stratifiedBy(), event.strata(), event.drawn().size(), recorded.metadata().actor(),
                recorded.recordedAt(), 0, 0, 0,
                "/v1/statistics/explanation?" + event.question() + "&asOf=" + event.position());
    }

    SampleView and(Test test) { return counting(test, 1); }

    SampleView without(Test test) { return counting(test, -1); }

    boolean tested() { return agrees + differs + noEvidence == size; }

    private SampleView counting(Test test, int by) {
        return switch (test.verdict()) {
            case AGREES -> with(agrees + by, differs, noEvidence);
            case DIFFERS -> with(agrees, differs + by, noEvidence);
            case NO_EVIDENCE -> with(agrees, differs, noEvidence + by);
        };
    }

    private SampleView with(int agreeing, int differing, int unsupported) {
        return new SampleView(sample, question, position, drawing, seed, stratifiedBy, strata, size, drawnBy, drawnAt,
                agreeing, differing, unsupported, figure);
    }
}
