package org.cooptrack.command.reform;

import static org.cooptrack.command.reform.ReformRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.reform.ReformCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How many workers a reform concerns. They count with its adoption. */
record Estimating(Opened reform) {
    List<ReformEvent> estimate(EstimateWorkers wish, Facts facts) {
        var estimate = possible(new Estimate(wish.workers(), wish.atLeast(), wish.atMost(), wish.method(), wish.asOf(),
                wish.evidence()), facts);
        var known = reform.estimate();
        if (known != null && known.says().equals(estimate)) return List.of();
        if (known != null) throw ALREADY_ESTIMATED.at("/workers", known.says().workers());
        var adoption = reform.reached(Stage.ADOPTION);
        return List.of(new WorkersEstimated(wish.reform(), adoption == null ? reform.id() : adoption.id(), estimate,
                adoption(), concerning(estimate)));
    }

    List<ReformEvent> revise(ReviseEstimate wish, Facts facts) {
        var known = known();
        var after = possible(new Estimate(wish.workers(), wish.atLeast(), wish.atMost(), wish.method(), wish.asOf(),
                wish.evidence()), facts);
        if (known.says().equals(after)) return List.of();
        return List.of(new EstimateRevised(wish.reform(), known.id(), under(known), known.says(), after, adoption(),
                concerning(after), wish.reason()));
    }

    List<ReformEvent> retract(RetractEstimate wish) {
        var known = known();
        return List.of(new EstimateRetracted(wish.reform(), known.id(), under(known), known.says(), adoption(),
                concerning(null), wish.reason()));
    }

    private Estimate possible(Estimate estimate, Facts facts) {
        reform.possible(estimate.asOf(), estimate.evidence(), "/asOf", facts);
        if (estimate.atLeast() < 0 || estimate.workers() < estimate.atLeast() || estimate.atMost() < estimate.workers())
            throw RANGE_IMPOSSIBLE.at("/workers", estimate.workers(), estimate.atLeast(), estimate.atMost());
        if (LocalizedText.saysNothing(estimate.method())) throw METHOD_MISSING.at("/method");
        return estimate;
    }

    private Said<Estimate> known() {
        var known = reform.estimate();
        if (known == null) throw NOT_ESTIMATED.at("/reform");
        return known;
    }

    private EventId under(Said<Estimate> known) {
        var adoption = reform.reached(Stage.ADOPTION);
        return adoption == null ? known.id() : adoption.id();
    }

    private @Nullable Milestone adoption() {
        var adoption = reform.reached(Stage.ADOPTION);
        return adoption == null ? null : adoption.says();
    }

    private @Nullable Milestone concerning(@Nullable Estimate estimate) {
        var adoption = adoption();
        return adoption == null ? null : adoption.concerning(estimate);
    }
}
