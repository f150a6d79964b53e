package org.cooptrack.query.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.events.Dimension;

/**
 * A question as SQL over the facts. Sums take each row as it is. In a distinct figure sex, age band and disability are
 * those of the subject's first live fact, that with the lowest position among the facts that pass all other filters.
 */
final class FigureSql {
    private static final String FACT = "f.dimensions";
    private static final String FIRST = "p.dimensions";
    private static final String CERTIFIED = "exists (select 1 from jsonb_array_elements_text(f.dimensions->'project') o(v) "
            + "where (select range_agg(daterange(s.from_day, s.to_day, '[]')) from period_standing s "
            + "where s.project = o.v and s.standing = 'CERTIFIED' and s.since <= :asOf "
            + "and (s.until is null or s.until > :asOf)) @> daterange(f.occurred_from, f.occurred_to, '[]'))";

    private final Question question;
    private final String prefix;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FigureSql(Question question) { this(question, ""); }

    /** @param prefix of the names of all parameters, where two questions meet in one statement */
    FigureSql(Question question, String prefix) {
        this.question = question;
        this.prefix = prefix;
        parameters.put(prefix + "measure", question.measure().id());
        parameters.put(prefix + "from", question.from());
        parameters.put(prefix + "upTo", question.upTo());
        parameters.put(prefix + "asOf", question.asOf());
    }

    Map<String, Object> parameters() { return parameters; }

    String sums() {
        return "select " + columns("sum(f.quantity), coalesce(sum(f.quantity) filter (where f.subject is null), 0), "
                + "count(*)") + " from fact f" + axes(FACT) + " where f.position <= :asOf and " + asked()
                + every(question.filters(), FACT) + every(question.cell(), FACT) + groups();
    }

    String distinct() {
        return "with " + live() + " select " + columns("count(distinct f.subject)")
                + " from live f join first p on p.subject = f.subject" + axes(FIRST) + " where true" + counted()
                + groups();
    }

    /** The facts under a figure, those with evidence, and those that do not lie wholly in certified periods of a project. */
    String standing() {
        String fact = "f.origin, f.subject, f.dimensions, f.occurred_from, f.occurred_to";
        String live = "select " + fact
                + ", bool_or(f.evidenced) as evidenced from fact f where f.position <= :asOf and "
                + asked() + every(question.filters(), FACT) + every(question.cell(), FACT) + " group by " + fact
                + " having sum(f.quantity) <> 0";
        return "select " + columns("count(distinct f.origin), count(distinct f.origin) filter (where f.evidenced), "
                + "count(distinct f.origin) filter (where not f.certified)") + " from (select f.*, " + CERTIFIED
                + " as certified from (" + live + ") f) f" + axes(FACT) + groups();
    }

    /** Facts whose entries wait for a quality issue to be closed, as known at the position asked about. */
    String held() {
        String columns = "origin, subject, dimensions, occurred_from, occurred_to";
        String waiting = "select measure, quantity, " + columns
                + " from fact where position > :asOf and learned <= :asOf"
                + " union all select measure, quantity, " + columns + " from held_fact where learned <= :asOf";
        return "select " + columns("count(distinct f.origin)") + " from (select " + columns + " from (" + waiting
                + ") f where " + asked() + every(question.filters(), FACT) + every(question.cell(), FACT)
                + " group by " + columns + " having sum(quantity) <> 0) f" + axes(FACT) + groups();
    }

    /** The rows under a sum. */
    String rows() {
        return "select f.event_id, f.position, f.ordinal, f.quantity as contribution from fact f"
                + " where f.position <= :asOf and " + asked() + every(question.filters(), FACT)
                + every(question.cell(), FACT);
    }

    /** The first live fact, within the cell, of each subject under a distinct figure. */
    String firsts() {
        return "with " + live() + " select distinct on (f.subject) f.event_id, f.position, f.ordinal, "
                + "1::numeric as contribution from live f join first p on p.subject = f.subject where true" + counted()
                + " order by f.subject, f.position, f.event_id";
    }

    private String live() {
        List<Condition> others = question.filters().stream().filter(one -> !one.axis().ofThePerson()).toList();
        String latest = "(array_agg(f.event_id order by f.position desc) filter (where f.quantity > 0))[1] as event_id, "
                + "(array_agg(f.ordinal order by f.position desc) filter (where f.quantity > 0))[1] as ordinal, "
                + "max(f.position) filter (where f.quantity > 0) as position";
        String fact = "f.subject, f.origin, f.dimensions, f.occurred_from, f.occurred_to";
        return "live as (select " + fact + ", " + latest + " from fact f where f.subject is not null and "
                + "f.position <= :asOf and " + asked() + every(others, FACT) + " group by " + fact
                + " having sum(f.quantity) > 0), first as (select distinct on (subject) subject, dimensions from live "
                + "order by subject, position, event_id, ordinal)";
    }

    /** Filters on the person, and the cell. */
    private String counted() {
        List<Condition> persons = question.filters().stream().filter(one -> one.axis().ofThePerson()).toList();
        return every(persons, FIRST) + every(question.cell(), FIRST);
    }

    /** Which rows lie under the figure, whatever the cell. */
    String underFigure() {
        return "f.position <= :" + prefix + "asOf and " + asked() + every(question.filters(), FACT);
    }

    private String asked() {
        return "f.measure = :" + prefix + "measure and f.occurred_from >= :" + prefix + "from and f.occurred_to <= :"
                + prefix + "upTo";
    }

    private String every(List<Condition> conditions, String ofPerson) {
        return conditions.stream().map(condition -> " and " + holds(condition, ofPerson)).collect(Collectors.joining());
    }

    private String holds(Condition condition, String ofPerson) {
        String name = prefix + "value" + parameters.size();
        if (!condition.values().isEmpty()) parameters.put(name, condition.values().toArray(String[]::new));
        return switch (condition.axis()) {
            case Axis.Period period -> condition.values().isEmpty()
                    ? period(period) + " is null"
                    : period(period) + " = any (:" + name + ")";
            case Axis.Of(Dimension dimension) -> {
                String values = source(condition.axis(), ofPerson) + "->'" + dimension.code() + "'";
                yield condition.values().isEmpty()
                        ? "coalesce(jsonb_array_length(" + values + "), 0) = 0"
                        : "jsonb_exists_any(" + values + ", :" + name + ")";
            }
        };
    }

    private String axes(String ofPerson) {
        return IntStream.range(0, question.by().size()).mapToObj(at -> switch (question.by().get(at)) {
            case Axis.Period period -> " cross join lateral (select " + period(period) + ") a" + at + "(v)";
            case Axis.Of(Dimension dimension) -> " left join lateral jsonb_array_elements_text("
                    + source(question.by().get(at), ofPerson) + "->'" + dimension.code() + "') a" + at + "(v) on true";
        }).collect(Collectors.joining());
    }

    private String columns(String figures) {
        return IntStream.range(0, question.by().size()).mapToObj(at -> "a" + at + ".v, ")
                .collect(Collectors.joining()) + figures;
    }

    private String groups() {
        if (question.by().isEmpty()) return "";
        String columns = IntStream.range(0, question.by().size()).mapToObj(at -> "a" + at + ".v")
                .collect(Collectors.joining(", "));
        return " group by " + columns + " order by " + columns;
    }

    private static String source(Axis axis, String ofPerson) { return axis.ofThePerson() ? ofPerson : FACT; }

    private static String period(Axis.Period period) {
        String from = "to_char(f.occurred_from, '" + period.format + "')";
        String to = "to_char(f.occurred_to, '" + period.format + "')";
        return "(case when " + from + " = " + to + " then " + from + " end)";
    }
}
