package org.cooptrack.command.adoption;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptResults;
import org.cooptrack.command.adoption.Comparison.Mark;
import org.cooptrack.command.adoption.Comparison.Pair;
import org.cooptrack.events.published.PublishedActivity.Measured;
import org.cooptrack.events.published.PublishedActivity.Outcome;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.*;

/** The law of adopted results: level by level, what is new is adopted, what changed is amended, what vanished is proposed for removal. */
final class ResultsAdoptionLaw {
    private final UUID project;
    private final AdoptedResults held;
    private final Map<UUID, List<Held<PublishedIndicator>>> indicatorsOf;
    private final Map<UUID, List<Held<PublishedPeriod>>> periodsOf;
    private final Likeness alike;
    private final ResultsFindings findings;
    private final List<ResultsAdoption> events = new ArrayList<>();
    private int results;
    private int indicators;
    private int periods;

    private ResultsAdoptionLaw(UUID project, AdoptedResults held, Instant now) {
        this.project = project;
        this.held = held;
        this.findings = new ResultsFindings(project, now);
        indicatorsOf = byParent(held.indicators().all());
        periodsOf = byParent(held.periods().all());
        alike = new Likeness(indicatorsOf, periodsOf);
        results = held.results().taken();
        indicators = held.indicators().taken();
        periods = held.periods().taken();
    }

    static List<ResultsAdoption> decide(AdoptResults wish, AdoptedResults held, Instant now) {
        var law = new ResultsAdoptionLaw(wish.project(), held, now);
        law.results(wish.results());
        return law.events;
    }

    private void results(List<Outcome> published) {
        var compared = Comparison.of(held.results().all(), published,
                List.of(new Mark<>(one -> alike.whole(one), Likeness::whole),
                        new Mark<>(one -> alike.likewise(one), Likeness::likewise),
                        Mark.of(Outcome::result, one -> one)),
                List.of(Mark.of(Outcome::result, one -> List.of(one.says().type(), one.says().title())),
                        Mark.of(Outcome::result, one -> one.says().title()),
                        new Mark<>(one -> alike.result(one), Likeness::result)));
        for (var pair : compared.pairs()) {
            UUID id = back(pair);
            if (!pair.same())
                events.add(new ResultAdoptionAmended(project, id, pair.held().published(), pair.published().result(),
                        findings.of(pair.published())));
            indicators(id, indicatorsOf.getOrDefault(id, List.of()), pair.published().indicators());
        }
        for (var fresh : compared.fresh()) {
            UUID id = Shelf.id(project, held.results().kind(), results++);
            events.add(new ResultAdopted(project, id, fresh.result(), findings.of(fresh)));
            indicators(id, List.of(), fresh.indicators());
        }
        compared.missing().forEach(this::missing);
    }

    private void indicators(UUID result, List<Held<PublishedIndicator>> known, List<Measured> published) {
        var compared = Comparison.of(known, published,
                List.of(new Mark<>(one -> alike.wholeIndicator(one), Likeness::wholeIndicator),
                        Mark.of(Measured::indicator, one -> one)),
                List.of(Mark.of(Measured::indicator,
                        one -> List.of(one.says().measure(), one.says().title(), one.says().references())),
                        Mark.of(Measured::indicator, one -> one.says().title()),
                        Mark.of(Measured::indicator, Likeness::references),
                        new Mark<>(one -> alike.indicator(one), Likeness::indicator)));
        for (var pair : compared.pairs()) {
            UUID id = back(pair);
            var now = pair.published().indicator();
            if (!pair.same())
                events.add(
                        new IndicatorAdoptionAmended(project, id, pair.held().published(), now, findings.of(now)));
            periods(id, now, periodsOf.getOrDefault(id, List.of()), pair.published().periods());
        }
        for (var fresh : compared.fresh()) {
            UUID id = Shelf.id(project, held.indicators().kind(), indicators++);
            events.add(new IndicatorAdopted(project, result, id, fresh.indicator(), findings.of(fresh.indicator())));
            periods(id, fresh.indicator(), List.of(), fresh.periods());
        }
        compared.missing().forEach(this::missing);
    }

    private void periods(UUID indicator, PublishedIndicator of, List<Held<PublishedPeriod>> known,
            List<PublishedPeriod> published) {
        var compared = Comparison.of(known, published, List.of(Mark.of(one -> Arrays.asList(one.from(), one.to()))));
        for (var pair : compared.pairs()) {
            UUID id = back(pair);
            if (!pair.same())
                events.add(new PeriodAdoptionAmended(project, id, pair.held().published(),
                        pair.published(), findings.of(pair.published(), of)));
        }
        for (var fresh : compared.fresh())
            events.add(new PeriodAdopted(project, indicator, Shelf.id(project, held.periods().kind(), periods++),
                    fresh, findings.of(fresh, of)));
        compared.missing().forEach(this::missing);
    }

    private UUID back(Pair<?, ?> pair) {
        if (pair.held().gone()) events.add(new RemovalProposalWithdrawn(project, pair.held().id()));
        return pair.held().id();
    }

    private void missing(Held<?> one) {
        if (!one.gone()) events.add(new RemovalProposed(project, one.id()));
    }

    private static <T> Map<UUID, List<Held<T>>> byParent(Collection<Held<T>> all) {
        return all.stream().collect(Collectors.groupingBy(one -> requireNonNull(one.parent())));
    }
}
