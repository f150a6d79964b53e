package org.cooptrack.query.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cooptrack.events.results.Indicator;
import org.jspecify.annotations.Nullable;

/** An indicator as it was planned: where it starts, what it is to reach, what the system counts for it and what people observed. */
record Planned(UUID id, UUID result, boolean published, Indicator says, List<BaselineView> baselines,
        @Nullable LocalDate baselineDue, @Nullable CountingView counting, List<TargetView> targets,
        List<ObservationView> observations) {
    Planned {
        baselines = List.copyOf(baselines);
        targets = List.copyOf(targets);
        observations = List.copyOf(observations);
    }

    static Planned of(UUID id, UUID result, boolean published, Indicator says) {
        return new Planned(id, result, published, says, List.of(), null, null, List.of(), List.of());
    }

    Planned defined(Indicator anew) {
        return new Planned(id, result, published, anew, baselines, baselineDue, counting, targets, observations);
    }

    /** One recorded here replaces the one recorded before; those published stand beside it. */
    Planned from(List<BaselineView> some, boolean asPublished) {
        return new Planned(id, result, published, says, changed(baselines, one -> one.published() == asPublished, some),
                asPublished ? baselineDue : null, counting, targets, observations);
    }

    Planned due(LocalDate day) {
        return new Planned(id, result, published, says, baselines, day, counting, targets, observations);
    }

    Planned counting(CountingView what) {
        return new Planned(id, result, published, says, baselines, baselineDue, what, targets, observations);
    }

    /** These targets in the place of those that are left out. */
    Planned targets(Predicate<TargetView> leftOut, List<TargetView> some) {
        return new Planned(id, result, published, says, baselines, baselineDue, counting,
                changed(targets, leftOut, some), observations);
    }

    /** These observations in the place of those that are left out. */
    Planned observations(Predicate<ObservationView> leftOut, List<ObservationView> some) {
        return new Planned(id, result, published, says, baselines, baselineDue, counting, targets,
                changed(observations, leftOut, some));
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> leftOut, List<T> some) {
        return new ArrayList<>(Stream.concat(all.stream().filter(leftOut.negate()), some.stream()).toList());
    }
}
