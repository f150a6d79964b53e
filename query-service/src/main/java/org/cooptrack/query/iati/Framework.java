package org.cooptrack.query.iati;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.published.Baseline;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.published.PublishedResult;
import org.cooptrack.events.results.*;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** The results framework of a project: as it was published elsewhere, and as it was defined here, with baselines, targets and what the system counts. */
final class Framework {
    private final Map<UUID, PublishedResult> results = new LinkedHashMap<>();
    private final Map<UUID, Measured> indicators = new LinkedHashMap<>();
    private final Map<UUID, Reporting> reporting = new LinkedHashMap<>();
    private final Map<UUID, UUID> indicatorOf = new LinkedHashMap<>();
    private final Set<UUID> adopted = new HashSet<>();
    private @Nullable Instant decidedHere;

    /** A reporting period, and whether its figures are certified. */
    private record Reporting(Period period, boolean certified) {
        boolean certifies(Period other) {
            return certified && period.covers(other.from()) && period.covers(other.to());
        }
    }

    /** A target that was set here, in its period, and the event that says it last. */
    record Aim(Period period, Reading reading, EventId by) {}

    /** A baseline that was said here, and the event that says it. */
    record Start(Baseline baseline, EventId by) {}

    /** A published period as it stands, and the event that says so last. */
    record Span(PublishedPeriod published, EventId by) {}

    /** An indicator with all that was said of it. Observations are told by their periods alone: what they say is not published. */
    static final class Measured {
        private final UUID result;
        private PublishedIndicator published;
        private EventId by;
        private @Nullable Start baseline;
        private @Nullable CountingDeclared counting;
        private @Nullable Derivation counts;
        private final Map<UUID, Span> periods = new LinkedHashMap<>();
        private final Map<UUID, Aim> aims = new LinkedHashMap<>();
        private final Map<UUID, Period> observed = new LinkedHashMap<>();

        private Measured(UUID result, PublishedIndicator published, EventId by) {
            this.result = result;
            this.published = published;
            this.by = by;
        }

        UUID result() { return result; }

        PublishedIndicator published() { return published; }

        /** The event that says last what the indicator is. */
        EventId by() { return by; }

        /** From where it starts, as said here. */
        @Nullable
        Start baseline() { return baseline; }

        /** What the system counts for it. */
        @Nullable
        Derivation counts() { return counts; }

        /** By which rule; the one with which it was defined where the system does not count it. */
        @Nullable
        CountingRule rule() { return counting == null ? published.says().countingRule() : counting.rule(); }

        Collection<Span> periods() { return periods.values(); }

        Collection<Aim> aims() { return aims.values(); }

        Collection<Period> observed() { return observed.values(); }
    }

    static Framework of(List<Recorded<Event>> events) {
        var framework = new Framework();
        events.forEach(framework::see);
        return framework;
    }

    Map<UUID, PublishedResult> results() { return results; }

    List<Measured> indicatorsOf(UUID result) {
        return indicators.values().stream().filter(one -> one.result.equals(result)).toList();
    }

    /** Whether the result was published elsewhere. */
    boolean adopted(UUID result) { return adopted.contains(result); }

    boolean certified(Period period) {
        return reporting.values().stream().anyMatch(one -> one.certifies(period));
    }

    /** The reporting periods that are certified. */
    List<Period> certified() {
        return reporting.values().stream().filter(Reporting::certified).map(Reporting::period).toList();
    }

    @Nullable
    Instant decidedHere() { return decidedHere; }

    private void see(Recorded<Event> recorded) {
        if (!(recorded.event() instanceof ResultsEvent event)) return;
        if (!(event instanceof ResultsAdoption)) decidedHere = recorded.recordedAt();
        see(event, recorded.id());
    }

    private void see(ResultsEvent happened, EventId by) {
        switch (happened) {
            case ResultDefined e -> results.merge(e.id(), new PublishedResult(e.result(), List.of()),
                    (known, now) -> new PublishedResult(now.says(), known.kept()));
            case IndicatorDefined e -> defined(e, by);
            case BaselineSet e ->
                of(e.indicator()).forEach(one -> one.baseline = new Start(new Baseline(e.asOf(), e.reading()), by));
            case BaselineDeferred _ -> {
                // there is none yet
            }
            case TargetSet e -> of(e.indicator()).forEach(one -> one.aims.put(e.id(), new Aim(e.period(),
                    e.reading(), by)));
            case TargetRevised e -> of(e.indicator()).forEach(one -> revised(one, e, by));
            case CountingDeclared e -> of(e.indicator()).forEach(one -> {
                one.counting = e;
                one.counts = e.counting();
            });
            case CountingRevised e -> of(e.indicator()).forEach(one -> one.counts = e.after());
            case ObservationEvent e -> observed(e);
            case PeriodEvent e -> step(e);
            case EvaluationRecorded _,EvaluationCorrected _,EvaluationRetracted _,RecommendationAnswered _ -> {
                // the standard has no place for them
            }
            case ResultsAdoption e -> adopt(e, by);
        }
    }

    private void defined(IndicatorDefined e, EventId by) {
        Measured known = indicators.get(e.id());
        if (known == null)
            indicators.put(e.id(),
                    new Measured(e.result(), new PublishedIndicator(e.indicator(), List.of(), List.of()), by));
        else
            known.published = new PublishedIndicator(e.indicator(), known.published.baselines(),
                    known.published.kept());
    }

    /** A target that was published is revised where it stands. */
    private static void revised(Measured one, TargetRevised e, EventId by) {
        if (one.aims.computeIfPresent(e.id(), (_, aim) -> new Aim(aim.period(), e.after(), by)) != null) return;
        one.periods.computeIfPresent(e.id(), (_, span) -> new Span(revised(span.published(), e), by));
    }

    private static PublishedPeriod revised(PublishedPeriod period, TargetRevised e) {
        return new PublishedPeriod(period.from(), period.to(),
                period.targets().stream().map(target -> target.equals(e.before()) ? e.after() : target).toList(),
                period.actuals(), period.kept());
    }

    private void observed(ObservationEvent happened) {
        switch (happened) {
            case ObservationRecorded e -> {
                indicatorOf.put(e.id(), e.observation().indicator());
                of(e.observation().indicator()).forEach(one -> one.observed.put(e.id(), e.observation().period()));
            }
            case ObservationCorrected e -> of(e.after().indicator())
                    .forEach(one -> one.observed.put(e.id(), e.after().period()));
            case ObservationApproved _ -> {
                // it says the same
            }
            case ObservationRetracted e -> of(e.before().indicator()).forEach(one -> one.observed.remove(e.id()));
        }
    }

    private void step(PeriodEvent happened) {
        switch (happened) {
            case PeriodOpened e -> reporting.put(e.id(), new Reporting(e.period(), false));
            case PeriodCertified e -> certified(e.id(), true);
            case PeriodSubmitted _,PeriodReturned _,PeriodApproved _,PeriodReopened _ ->
                certified(happened.id(), false);
        }
    }

    private void certified(UUID period, boolean so) {
        reporting.computeIfPresent(period, (_, known) -> new Reporting(known.period(), so));
    }

    private void adopt(ResultsAdoption happened, EventId by) {
        switch (happened) {
            case ResultAdopted e -> {
                adopted.add(e.id());
                results.put(e.id(), e.published());
            }
            case ResultAdoptionAmended e -> results.put(e.id(), e.after());
            case IndicatorAdopted e -> indicators.put(e.id(), new Measured(e.result(), e.published(), by));
            case IndicatorAdoptionAmended e -> of(e.id()).forEach(one -> {
                one.published = e.after();
                one.by = by;
            });
            case PeriodAdopted e -> {
                indicatorOf.put(e.id(), e.indicator());
                of(e.indicator()).forEach(one -> one.periods.put(e.id(), new Span(e.published(), by)));
            }
            case PeriodAdoptionAmended e -> of(indicatorOf.get(e.id()))
                    .forEach(one -> one.periods.put(e.id(), new Span(e.after(), by)));
            case RemovalProposed _,RemovalProposalWithdrawn _ -> {
                // stands until a person decides
            }
        }
    }

    private List<Measured> of(@Nullable UUID indicator) {
        var one = indicator == null ? null : indicators.get(indicator);
        return one == null ? List.of() : new ArrayList<>(List.of(one));
    }
}
