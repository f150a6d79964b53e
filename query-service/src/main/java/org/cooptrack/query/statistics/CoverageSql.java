package org.cooptrack.query.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How many projects were to report under a question and how many did, as SQL over the facts and the standing of periods. */
final class CoverageSql {
    private static final String FACT = "f.origin, f.dimensions->'project', f.occurred_from, f.occurred_to";

    private final String text;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param active the measure with a fact for each project and year in which it was active */
    CoverageSql(Question question, Optional<Measure> active) {
        var told = new FigureSql(question, false);
        text = "with active as ("
                + active.map(measure -> active(question, measure)).orElse("select '' as project where false")
                + "), told as (select distinct o.v as project from (select f.dimensions->'project' as projects from fact f where "
                + told.underFigure() + " group by " + FACT + " having sum(f.weight) <> 0) f "
                + "cross join lateral jsonb_array_elements_text(f.projects) o(v)), "
                + "submitted as (select s.project from period_standing s where s.standing <> 'OPEN' and s.since <= :asOf "
                + "and (s.until is null or s.until > :asOf) and s.from_day <= :upTo and s.to_day >= :from) "
                + "select count(distinct a.project) filter (where a.reported), count(distinct a.project) from ("
                + "select project, project in (select project from submitted) as reported from active "
                + "union all select project, true from told) a";
        parameters.putAll(told.parameters());
    }

    String text() { return text; }

    Map<String, Object> parameters() { return parameters; }

    private String active(Question question, Measure measure) {
        var years = new FigureSql(question.inYears(measure), false, "active");
        String under = years.underFigure();
        parameters.putAll(years.parameters());
        return "select distinct f.subject::text as project from (select f.subject from fact f where "
                + under + " group by f.subject, f.occurred_from having sum(f.quantity) > 0) f";
    }
}
