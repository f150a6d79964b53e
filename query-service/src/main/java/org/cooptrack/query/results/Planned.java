package org.cooptrack.query.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cooptrack.events.results.Indicator;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** An indicator as it was planned: where it starts, what it is to reach, what the system counts for it and what people observed, with what an observation said earlier. */
record Planned(UUID id, UUID result, boolean published, Indicator says, List<BaselineView> baselines,
        @Nullable LocalDate baselineDue, @Nullable CountingView counting, List<TargetView> targets,
        List<ObservationView> observations, List<ObservationView> earlier) {
    Planned {
        baselines = List.copyOf(baselines);
        targets = List.copyOf(targets);
        observations = List.copyOf(observations);
        earlier = List.copyOf(earlier);
    }

    static Planned of(UUID id, UUID result, boolean published, Indicator says) {
        return new Planned(id, result, published, says, List.of(), null, null, List.of(), List.of(), List.of());
    }

    Planned defined(Indicator anew) {
        return new Planned(id, result, published, anew, baselines, baselineDue, counting, targets, observations,
                earlier);
    }

    /** One recorded here replaces the one recorded before; those published stand beside it. */
    Planned from(List<BaselineView> some, boolean asPublished) {
        return new Planned(id, result, published, says, changed(baselines, one -> one.published() == asPublished, some),
                asPublished ? baselineDue : null, counting, targets, observations, earlier);
    }

    Planned due(LocalDate day) {
        return new Planned(id, result, published, says, baselines, day, counting, targets, observations, earlier);
    }

    Planned counting(CountingView what) {
        return new Planned(id, result, published, says, baselines, baselineDue, what, targets, observations, earlier);
    }

    /** These targets in the place of those that are left out. */
    Planned targets(Predicate<TargetView> leftOut, List<TargetView> some) {
        return new Planned(id, result, published, says, baselines, baselineDue, counting,
                changed(targets, leftOut, some), observations, earlier);
    }

    /** These observations in the place of those that are left out. */
    Planned observations(Predicate<ObservationView> leftOut, List<ObservationView> some) {
        return new Planned(id, result, published, says, baselines, baselineDue, counting, targets,
                changed(observations, leftOut, some), earlier);
    }

    /** An observation, recorded or said anew. */
    Planned said(ObservationView anew) {
        var before = observations.stream().filter(one -> one.id().equals(anew.id())).toList();
        return new Planned(id, result, published, says, baselines, baselineDue, counting, targets,
                changed(observations, one -> one.id().equals(anew.id()), List.of(anew)),
                changed(earlier, _ -> false, before));
    }

    /** Each observation with the rules of which an issue is open. */
    Planned judged(OpenIssues issues) {
        return new Planned(id, result, published, says, baselines, baselineDue, counting, targets,
                observations.stream().map(one -> one.held(issues.of(one))).toList(),
                earlier.stream().map(one -> one.held(issues.of(one))).toList());
    }

    /** What each observation counts for: its last word before the first against which an issue is open. */
    List<ObservationView> standing() {
        return observations.stream().flatMap(last -> words(last).takeWhile(word -> word.open().isEmpty())
                .reduce((_, next) -> next).stream()).toList();
    }

    /** Those of the period that do not count, or not as they were said last. */
    Outside outside(Period period) {
        return Outside.of(observations.stream().filter(one -> one.period().equals(period))
                .map(last -> words(last).flatMap(word -> word.open().stream()).toList())
                .filter(open -> !open.isEmpty()).toList());
    }

    private Stream<ObservationView> words(ObservationView last) {
        return Stream.concat(earlier.stream().filter(one -> one.id().equals(last.id())), Stream.of(last));
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> leftOut, List<T> some) {
        return new ArrayList<>(Stream.concat(all.stream().filter(leftOut.negate()), some.stream()).toList());
    }
}
