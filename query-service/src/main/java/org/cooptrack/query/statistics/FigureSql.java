package org.cooptrack.query.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question as SQL over the facts. Sums take each row as it is. In a distinct figure sex, age band and disability are
 * those of the subject's first live fact, that with the lowest position among the facts that pass all other filters. Facts
 * keep the person they were recorded of; where persons are merged, a distinct figure counts the one who stays of each.
 */
final class FigureSql {
    private static final String FACT = Breakdown.FACT;
    private static final String FIRST = "p.dimensions";
    private static final String FACT_KEY = "f.measure, f.origin, f.subject, f.dimensions, f.occurred_from, f.occurred_to";

    static final String TURNED = "f.origin in (select origin from turned)";
    static final String UNTURNED = "not exists (select from turned t where t.origin = f.origin)";

    /** 12 ÷ 365.25 with as many digits as a decimal has, so that what single entries add makes the sum exactly. */
    private static final String MONTHS_A_DAY = "0.032854209446";

    private final Question question;
    private final boolean merged;
    private final String prefix;
    private final SaidSql said;
    private final Breakdown by;
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

    String sums() {
        String split = by.weight() + ofCell();
        return with() + "select "
                + by.columns("sum(" + adds() + split + "), coalesce(sum(f.quantity" + split
                        + ") filter (where f.subject is null), 0), count(distinct (f.position, f.event_id, f.ordinal))")
                + facts() + by.axes(FACT) + " where " + inCell() + by.groups();
    }

    String distinct() {
        if (!asksOfPersons()) return distinctSubjects();
        return "with " + live() + " select " + by.columns("count(distinct f.subject)")
                + " from live f join first p on p.subject = f.subject" + by.axes(FIRST) + " where true" + counted()
                + by.groups();
    }

    /** Where no sex, age band or disability is asked about, no first fact need be found. */
    private String distinctSubjects() {
        String live = "select " + FACT_KEY + " from fact f where f.subject is not null and " + inCell() + " group by "
                + FACT_KEY + " having sum(f.quantity) > 0";
        return "select " + by.named("count(*)") + " from (select distinct " + by.naming("f.subject") + " from ("
                + ofRoots(live, "") + ") f" + by.axes(FACT) + ") f" + by.groupsOfNames();
    }

    /** Live facts of persons, each of the one who stays. */
    private String ofRoots(String live, String more) {
        if (!merged) return more.isEmpty() ? live : "select f.*, f.subject as person from (" + live + ") f";
        String person = more.isEmpty() ? "" : ", f.subject as person";
        return "select f.measure, f.origin, coalesce(m.root, f.subject) as subject, f.dimensions, f.occurred_from, f.occurred_to"
                + more + person + " from (" + live
                + ") f left join merged_person m on m.person = f.subject and m.since <= :"
                + prefix + "asOf and (m.until is null or m.until > :" + prefix + "asOf)";
    }

    boolean asksOfPersons() {
        return Stream.of(question.by().stream(), question.filters().stream().map(Condition::axis),
                question.cell().stream().map(Condition::axis)).flatMap(axes -> axes).anyMatch(Axis::ofThePerson);
    }

    /**
     * The facts under a figure, those with evidence, those that do not lie wholly in certified periods of a project, and
     * whether one that a certificate covered is gone. A certificate covers what was known when it was given.
     */
    String standing() {
        String key = "select row_number() over () as id, " + FACT_KEY + ", bool_or(f.evidenced) as evidenced, "
                + "sum(f.weight) <> 0 as stands, min(f.position) as first, max(f.position) as last, "
                + "daterange(f.occurred_from, f.occurred_to, '[]') as days"
                + facts() + " where " + inCell() + " group by " + FACT_KEY
                + " having sum(f.weight) <> 0 or min(f.position) < max(f.position)";
        return with("told as materialized (" + sinceMerged(key) + "), covered as materialized (" + covered() + ")")
                + " select "
                + by.named("count(*) filter (where stands), count(*) filter (where evidenced), "
                        + "count(*) filter (where not certified), coalesce(bool_or(gone), false)")
                + " from (select "
                + by.naming("f.origin, bool_or(f.stands) as stands, bool_or(f.stands and f.evidenced) as evidenced, "
                        + "bool_and(f.now) filter (where f.stands) as certified, "
                        + "bool_or(not f.stands and f.before and not f.now) as gone")
                + " from (select f.*, coalesce(c.now, false) as now, coalesce(c.before, false) as before from told f "
                + "left join covered c on c.id = f.id) f" + by.axes(FACT)
                + " group by " + by.columns("f.origin") + ") f" + by.groupsOfNames();
    }

    /** Where persons are merged, or no longer, after a certificate was given, their facts count otherwise than it covered. */
    private String sinceMerged(String key) {
        if (!merged) return key;
        String asOf = ":" + prefix + "asOf";
        return "select t.id, t.measure, t.origin, t.subject, t.dimensions, t.occurred_from, t.occurred_to, t.evidenced, t.stands, "
                + "t.first, case when t.stands then greatest(t.last, m.moved) else t.last end as last, t.days from ("
                + key + ") t left join (select person, max(case when until <= " + asOf + " then until else since end) "
                + "as moved from merged_person where since <= " + asOf + " group by person) m on m.person = t.subject";
    }

    /** Which facts certificates of one of their projects cover now, and which they did before the last row came. */
    private String covered() {
        String days = "coalesce(range_agg(c.days) filter (where c.since >= f.%s) @> f.days, false) as %s";
        String certified = "select project, daterange(from_day, to_day, '[]') as days, since from period_standing "
                + "where standing = 'CERTIFIED' and since <= :" + prefix + "asOf and (until is null or until > :"
                + prefix + "asOf)";
        return "select id, bool_or(now) as now, bool_or(before) as before from (select f.id, "
                + days.formatted("last", "now") + ", " + days.formatted("first", "before")
                + " from told f cross join lateral jsonb_array_elements_text(f.dimensions->'project') o(v) join ("
                + certified + ") c on c.project = o.v and c.days && f.days group by f.id, f.days, c.project) f "
                + "group by id";
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
                + ") f" + cellJoin() + " where " + asked() + every(question.filters(), FACT)
                + every(question.cell(), FACT)
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

    /** The facts of which something was taken back, or said to be less; all others stand as they were said. */
    String turned() {
        return "turned as materialized (select distinct f.origin from fact f where " + measured()
                + " and (f.weight < 0 or f.quantity < 0) and f.position <= :" + prefix + "asOf)";
    }

    /** The live facts of subjects, and where persons are asked about the first of each. */
    String live() {
        List<Condition> others = question.filters().stream().filter(one -> !one.axis().ofThePerson()).toList();
        String of = " from fact f where f.subject is not null and f.position <= :" + prefix + "asOf and " + asked()
                + every(others, FACT) + " and ";
        String fact = "f.measure, f.subject, f.origin, f.dimensions, f.occurred_from, f.occurred_to";
        String untouched = "select " + fact + ", f.event_id, f.ordinal, f.position" + of
                + UNTURNED + " and f.quantity > 0";
        String touched = "select " + fact + ", " + latest("event_id") + ", " + latest("ordinal") + ", "
                + latest("position") + of + TURNED + " group by " + fact
                + " having sum(f.quantity) > 0";
        return turned() + ", live as (" + ofRoots(untouched + " union all " + touched,
                ", f.event_id, f.ordinal, f.position") + ")" + (asksOfPersons() ? ", " + first() : "");
    }

    private static String latest(String column) {
        return "(array_agg(f." + column
                + " order by f.position desc, f.learned desc) filter (where f.quantity > 0))[1] as "
                + column;
    }

    private static String first() {
        return "first as (select distinct on (subject) subject, dimensions, event_id, person from live "
                + "order by subject, position, event_id, ordinal)";
    }

    /** Filters on the person, and the cell. */
    String counted() {
        List<Condition> persons = question.filters().stream().filter(one -> one.axis().ofThePerson()).toList();
        return every(persons, FIRST) + every(question.cell(), FIRST);
    }

    /** Whether the fact itself says what is asked of the person, whatever their first fact says. */
    String saysSo() {
        List<Condition> persons = question.filters().stream().filter(one -> one.axis().ofThePerson()).toList();
        return "(true" + every(persons, FACT) + every(question.cell(), FACT) + ")";
    }

    /** Which rows lie under the figure, whatever the cell. */
    String underFigure() {
        return "f.position <= :" + prefix + "asOf and " + asked() + every(question.filters(), FACT);
    }

    /** The table of facts; with the partners of each, where a cell is that of one of them. */
    private String facts() {
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

    String inCell() { return underFigure() + every(question.cell(), FACT); }

    private String asked() {
        return measured() + " and " + inTime();
    }

    String measured() { return new PartsSql(question.measure()).among(prefix + "measure"); }

    /** Time is counted from what was so when the window began, too. */
    private String inTime() {
        String begun = isOfTime() ? "" : "f.occurred_from >= :" + prefix + "from and ";
        return begun + "f.occurred_to <= :" + prefix + "upTo";
    }

    /** Fits all that is asked but the time: a period, its first and its last day. */
    String fitsButTime() {
        return measured() + every(besidePeriods(question.filters()), FACT)
                + every(besidePeriods(question.cell()), FACT) + " and (" + inTime()
                + every(periods(question.filters()), FACT) + every(periods(question.cell()), FACT)
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

    private String every(List<Condition> conditions, String ofPerson) {
        return conditions.stream().map(condition -> " and " + holds(condition, ofPerson)).collect(Collectors.joining());
    }

    private String holds(Condition condition, String ofPerson) {
        String name = prefix + "value" + parameters.size();
        boolean none = condition.values().isEmpty();
        if (!none) parameters.put(name, condition.values().toArray(String[]::new));
        String oneOf = " = any (:" + name + ")";
        if (condition.axis().attributes()) return "cell.v" + (none ? " is null" : oneOf);
        return switch (condition.axis()) {
            case Axis.Of(Dimension dimension) when question.measure().tellsParts(dimension) ->
                new PartsSql(question.measure()).kind() + (none ? " is null" : oneOf);
            case Axis.Period period -> Breakdown.period(period) + (none ? " is null" : oneOf);
            case Axis.Of(Dimension dimension) -> Derived.from(question.measure(), dimension)
                    .map(from -> none ? said.none(dimension, from) : said.anyOf(dimension, from, name))
                    .orElseGet(() -> saidByFact(condition.axis(), dimension, ofPerson, none ? null : name));
        };
    }

    private static String saidByFact(Axis axis, Dimension dimension, String ofPerson, @Nullable String oneOf) {
        String values = Breakdown.source(axis, ofPerson) + "->'" + dimension.code() + "'";
        return oneOf == null
                ? "coalesce(jsonb_array_length(" + values + "), 0) = 0"
                : "jsonb_exists_any(" + values + ", :" + oneOf + ")";
    }
}
