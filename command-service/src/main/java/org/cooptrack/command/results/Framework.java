package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.results.Result;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** The results framework of a project as it stands. */
record Framework(PMap<UUID, Result> results, PMap<UUID, Measured> indicators, PMap<UUID, Target> targets,
        PMap<UUID, Observed> observations, PSet<UUID> retracted, PMap<UUID, Reporting> periods,
        Evaluated evaluated) {
    static final Framework START = new Framework(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(),
            HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty(), Evaluated.NOTHING);

    Measured indicator(UUID id) { return known(indicators.get(id), INDICATOR_UNKNOWN, "/indicator", id); }

    Target target(UUID id) { return known(targets.get(id), TARGET_UNKNOWN, "/target", id); }

    Observed observation(UUID id) { return known(observations.get(id), OBSERVATION_UNKNOWN, "/id", id); }

    Reporting period(UUID id) { return known(periods.get(id), PERIOD_UNKNOWN, "/id", id); }

    private static <T> T known(@Nullable T thing, ResultsRule otherwise, String field, UUID id) {
        if (thing == null) throw otherwise.at(field, id);
        return thing;
    }

    /** Whether a value of the indicator stands that somebody observed, here or as published. */
    boolean isObserved(Measured indicator) {
        return !indicator.published().isEmpty() || observations.values().stream()
                .anyMatch(observed -> observed.says().indicator().equals(indicator.id()));
    }

    Framework with(UUID id, Result result) {
        return new Framework(results.plus(id, result), indicators, targets, observations, retracted, periods,
                evaluated);
    }

    Framework with(Measured indicator) {
        return new Framework(results, indicators.plus(indicator.id(), indicator), targets, observations, retracted,
                periods, evaluated);
    }

    Framework change(UUID indicator, UnaryOperator<Measured> change) {
        return with(change.apply(indicator(indicator)));
    }

    Framework with(UUID id, Target target) {
        return new Framework(results, indicators, targets.plus(id, target), observations, retracted, periods,
                evaluated);
    }

    Framework with(UUID id, Observed observed) {
        return new Framework(results, indicators, targets, observations.plus(id, observed), retracted, periods,
                evaluated);
    }

    Framework withoutObservation(UUID id) {
        return new Framework(results, indicators, targets, observations.minus(id), retracted.plus(id), periods,
                evaluated);
    }

    Framework with(UUID id, Reporting period) {
        return new Framework(results, indicators, targets, observations, retracted, periods.plus(id, period),
                evaluated);
    }

    Framework with(Evaluated changed) {
        return new Framework(results, indicators, targets, observations, retracted, periods, changed);
    }
}
