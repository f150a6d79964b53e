package org.cooptrack.query.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question as SQL over the facts: which of them it asks about, and their sums, which take each row as it is. */
final class FigureSql {
    static final String FACT_KEY = "f.measure, f.origin, f.subject, f.dimensions, f.occurred_from, f.occurred_to";
    private static final String FACT = Breakdown.FACT;

    /** 12 ÷ 365.25 with as many digits as a decimal has, so that what single entries add makes the sum exactly. */
    private static final String MONTHS_A_DAY = "0.032854209446";

    private final Question question;
    private final boolean merged;
    private final String prefix;
    private final SaidSql said;
    private final Breakdown by;
    private final ConditionsSql conditions;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param merged whether any persons are, as known at the position asked about */
    FigureSql(Question question, boolean merged) {
        this(question, merged, "");
    }

    /** @param prefix of the names of all parameters, where two questions meet in one statement */
    FigureSql(Question question, boolean merged, String prefix) {
        this.question = question;
        this.merged = merged;
        this.prefix = prefix;
        this.said = new SaidSql(question.measure(), prefix);
        this.by = new Breakdown(question.by(), said);
        this.conditions = new ConditionsSql(question.measure(), said, prefix, parameters);
        parameters.put(prefix + "measure", new PartsSql(question.measure()).entered());
        parameters.put(prefix + "from", question.from());
        parameters.put(prefix + "upTo", question.upTo());
        parameters.put(prefix + "asOf", question.asOf());
    }

    /** Looks first whether persons are merged: as long as nobody is, nothing is joined. */
    static FigureSql of(Question question, JdbcClient views) {
        boolean merged = question.measure().kind() == Measure.Kind.PERSONS
                && views.sql("select exists (select from merged_person where since <= ?)").param(question.asOf())
                        .query(Boolean.class).single();
        return new FigureSql(question, merged);
    }

    Map<String, Object> parameters() { return parameters; }

    Question question() { return question; }

    Breakdown by() { return by; }

    /** Whether any persons are merged, as known at the position asked about. */
    boolean merged() { return merged; }

    String asOf() { return ":" + prefix + "asOf"; }

    SubjectsSql subjects() { return new SubjectsSql(this); }

    String sums() {
        String split = by.weight() + ofCell();
        return with() + "select "
                + by.columns("sum(" + adds() + split + "), coalesce(sum(f.quantity" + split
                        + ") filter (where f.subject is null), 0), count(distinct (f.position, f.event_id, f.ordinal))")
                + facts() + by.axes(FACT) + " where " + inCell() + by.groups();
    }

    boolean asksOfPersons() {
        return Stream.of(question.by().stream(), question.filters().stream().map(Condition::axis),
                question.cell().stream().map(Condition::axis)).flatMap(axes -> axes).anyMatch(Axis::ofThePerson);
    }

    /** Facts whose entries wait for a quality issue to be closed, as known at the position asked about. */
    String held() {
        String columns = "measure, origin, subject, dimensions, occurred_from, occurred_to";
        String waiting = "select quantity, weight, " + columns
                + " from fact where position > :asOf and coalesce(waited_since, learned) <= :asOf"
                + " union all select quantity, weight, " + columns
                + " from held_fact where coalesce(waited_since, learned) <= :asOf";
        return with() + "select " + by.columns("count(distinct f.origin)") + " from (select " + columns + " from ("
                + waiting
                + ") f" + cellJoin() + " where " + asked() + conditions.every(question.filters(), FACT)
                + conditions.every(question.cell(), FACT)
                + " group by " + columns + " having sum(quantity) <> 0 or sum(weight) <> 0) f" + by.axes(FACT)
                + by.groups();
    }

    /** Of targets, what more than one indicator of a project sets for the same count: all of these but the highest. */
    String repeated() {
        String key = "f.dimensions, f.occurred_from, f.occurred_to";
        String goals = "select f.origin, " + key + ", sum(f.quantity" + ofCell() + ") as quantity" + facts() + " where "
                + inCell() + " group by f.origin, " + key + " having sum(f.weight) <> 0";
        String part = "(f.quantity" + by.weight() + ")";
        return with() + "select " + by.named("sum(more)") + " from (select "
                + by.naming("sum" + part + " - max" + part + " as more") + " from (" + goals + ") f" + by.axes(FACT)
                + " group by " + by.columns(key) + " having count(*) > 1) f" + by.groupsOfNames();
    }

    /** Which rows of the fact {@code f} were not undone by others, as known at the position asked about. */
    String stands() {
        return "not exists (select from undone u where u.entered = f.position and u.event_id = f.event_id "
                + "and u.ordinal = f.ordinal and " + new PartsSql(question.measure()).among("u", prefix + "measure")
                + " and u.position <= " + asOf() + ")";
    }

    /** Filters on the person, and the cell. */
    String counted() {
        List<Condition> persons = question.filters().stream().filter(one -> one.axis().ofThePerson()).toList();
        return conditions.every(persons, SubjectsSql.FIRST) + conditions.every(question.cell(), SubjectsSql.FIRST);
    }

    /** Whether the fact itself says what is asked of the person, whatever their first fact says. */
    String saysSo() {
        List<Condition> persons = question.filters().stream().filter(one -> one.axis().ofThePerson()).toList();
        return "(true" + conditions.every(persons, FACT) + conditions.every(question.cell(), FACT) + ")";
    }

    /** Which rows lie under the figure, whatever the cell. */
    String underFigure() {
        return "f.position <= " + asOf() + " and " + asked() + conditions.every(question.filters(), FACT);
    }

    /** The same, whatever is asked of the person. */
    String underFigureBesidePersons() {
        List<Condition> others = question.filters().stream().filter(one -> !one.axis().ofThePerson()).toList();
        return "f.position <= " + asOf() + " and " + asked() + conditions.every(others, FACT);
    }

    /** The table of facts; with the partners of each, where a cell is that of one of them. */
    String facts() {
        return " from fact f" + cellJoin();
    }

    String cellJoin() { return question.attributedCell() ? new AttributionSql(said).join("cell") : ""; }

    String ofCell() { return question.attributedCell() ? new AttributionSql(said).weight("cell") : ""; }

    /** Begins a statement; by which shares facts are attributed is worked out only where it is asked. */
    String with(String... tables) {
        Stream<String> shares = question.attributes() ? Stream.of(new AttributionSql(said).shares()) : Stream.empty();
        String all = Stream.concat(shares, Stream.of(tables)).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "with " + all + " ";
    }

    String inCell() { return underFigure() + conditions.every(question.cell(), FACT); }

    private String asked() { return measured() + " and " + inTime(); }

    String measured() { return new PartsSql(question.measure()).among("f", prefix + "measure"); }

    /** Time is counted from what was so when the window began, too. */
    private String inTime() {
        String begun = isOfTime() ? "" : "f.occurred_from >= :" + prefix + "from and ";
        return begun + "f.occurred_to <= :" + prefix + "upTo";
    }

    /** Fits all that is asked but the time: a period, its first and its last day. */
    String fitsButTime() {
        return measured() + conditions.every(besidePeriods(question.filters()), FACT)
                + conditions.every(besidePeriods(question.cell()), FACT) + " and (" + inTime()
                + conditions.every(periods(question.filters()), FACT) + conditions.every(periods(question.cell()), FACT)
                + ") is not true";
    }

    boolean asksOfTime() {
        return !question.from().equals(Question.BEGINNING) || !question.upTo().equals(Question.END)
                || !periods(question.filters()).isEmpty() || !periods(question.cell()).isEmpty();
    }

    private static List<Condition> besidePeriods(List<Condition> conditions) {
        return conditions.stream().filter(one -> !(one.axis() instanceof Axis.Period)).toList();
    }

    private static List<Condition> periods(List<Condition> conditions) {
        return conditions.stream().filter(one -> one.axis() instanceof Axis.Period).toList();
    }

    /** What a row adds to the sum. */
    String adds() {
        if (!isOfTime()) return "f.quantity";
        return "f.quantity * greatest(0, cast(:" + prefix + "upTo as date) - greatest(f.occurred_to, cast(:" + prefix
                + "from as date)) + 1) * " + MONTHS_A_DAY;
    }

    private boolean isOfTime() { return question.measure().kind() == Measure.Kind.MONTHS; }
}
