package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.AdministrativeAreas;
import org.cooptrack.query.door.Things;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses a question about a project, office, partner or scheme of which no event ever spoke, and about an area that no fact
 * ever named: there is no list of the areas of all countries to hold it against.
 */
@Component
class Named {
    private static final String UNKNOWN = "UNKNOWN";

    private final Things things;
    private final Catalogue catalogue;
    private final FactProjection facts;
    private final JdbcClient views;

    Named(Things things, Catalogue catalogue, FactProjection facts, JdbcClient views) {
        this.things = things;
        this.catalogue = catalogue;
        this.facts = facts;
        this.views = views;
    }

    void require(List<Question> questions) {
        for (Question question : questions)
            for (Condition filter : question.filters())
                if (filter.axis() instanceof Axis.Of(var dimension)) require(question, dimension, filter.values());
    }

    private void require(Question question, Dimension dimension, List<String> values) {
        if (Things.areNamedBy(dimension.code()))
            values.forEach(value -> things.require(dimension.code(), value,
                    () -> things.isSaid(dimension.code(), value)
                            || isToldOf(question.measure(), dimension, value)));
        if (dimension != Dimension.ADMINISTRATIVE_AREA) return;
        Set<String> countries = countries(question);
        values.stream().filter(area -> !area.equals(UNKNOWN)).forEach(area -> {
            within(countries, area);
            things.requireTold(dimension.code(), area, facts, () -> isArea(area));
        });
    }

    private static Set<String> countries(Question question) {
        return question.filters().stream().filter(one -> one.axis().equals(new Axis.Of(Dimension.COUNTRY)))
                .flatMap(one -> one.values().stream()).collect(Collectors.toSet());
    }

    private static void within(Set<String> countries, String area) {
        String country = AdministrativeAreas.country(area).orElse("");
        if (countries.isEmpty() || countries.contains(country)) return;
        throw new ProblemException(400, "statistics.area-elsewhere", Dimension.ADMINISTRATIVE_AREA.code(), area,
                country);
    }

    /** Of whatever measure, counted, held or taken back. */
    private boolean isArea(String area) {
        String named = " where dimensions->'administrative-area'->>0 = ? and dimensions->'administrative-area'->>0 <> '"
                + UNKNOWN + "'";
        return views.sql("select exists (select from fact" + named + ") or exists (select from held_fact" + named + ")")
                .params(area, area).query(Boolean.class).single();
    }

    /** Facts say it themselves: those of the measure, and of money, in which partners stand by their published references. */
    private boolean isToldOf(Measure asked, Dimension dimension, String value) {
        String[] measures = catalogue.all().stream()
                .filter(one -> one.equals(asked) || one.kind() == Measure.Kind.MONEY)
                .flatMap(one -> one.parts().isEmpty() ? Stream.of(one.entries()) : one.parts().keySet().stream())
                .toArray(String[]::new);
        String told = " where measure = any (?) and jsonb_exists(dimensions->?, ?)";
        return views.sql("select exists (select from fact" + told + ") or exists (select from held_fact" + told + ")")
                .params(measures, dimension.code(), value, measures, dimension.code(), value).query(Boolean.class)
                .single();
    }
}
