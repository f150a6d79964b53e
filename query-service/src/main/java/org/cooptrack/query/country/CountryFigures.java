package org.cooptrack.query.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.statistics.Answer;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Statistics;
import org.cooptrack.web.problem.Language;
import org.springframework.stereotype.Component;

/** Asks the statistics about countries, so that a country's figures are those of the statistics. */
@Component
class CountryFigures {
    private static final Axis COUNTRY = new Axis.Of(Dimension.COUNTRY);
    private static final Axis STATUS = new Axis.Of(Dimension.STATUS);
    private static final String PROJECTS = "projects";

    private final Catalogue catalogue;
    private final Statistics statistics;

    CountryFigures(Catalogue catalogue, Statistics statistics) {
        this.catalogue = catalogue;
        this.statistics = statistics;
    }

    /** Projects by country and status. */
    Map<String, Map<String, Long>> projects(List<Condition> filters, long asOf) {
        Measure measure = catalogue.find(PROJECTS).orElseThrow();
        var byCountry = new HashMap<String, Map<String, Long>>();
        for (Cell cell : statistics.cells(Question.of(measure, List.of(COUNTRY, STATUS), filters, asOf))) {
            String country = cell.cell().getOrDefault(COUNTRY.code(), "");
            String status = cell.cell().getOrDefault(STATUS.code(), "");
            long distinct = cell.distinct() == null ? 0 : cell.distinct();
            if (distinct > 0) byCountry.computeIfAbsent(country, _ -> new HashMap<>()).put(status, distinct);
        }
        return byCountry;
    }

    /** Every measure whose facts have a country, in that country. */
    List<Answer> in(String country, Reached known, Language language) {
        return catalogue.all().stream().filter(measure -> measure.dimensions().contains(Dimension.COUNTRY))
                .map(measure -> statistics.answer(question(measure, country, known), language)).toList();
    }

    static List<Condition> only(String country) { return List.of(new Condition(COUNTRY, List.of(country))); }

    /** Money is never added over currencies. */
    private static Question question(Measure measure, String country, Reached known) {
        List<Axis> by = measure.kind() == Measure.Kind.MONEY ? List.of(new Axis.Of(Dimension.CURRENCY)) : List.of();
        return Question.of(measure, by, only(country), known.position()).on(known.recordedAt());
    }
}
