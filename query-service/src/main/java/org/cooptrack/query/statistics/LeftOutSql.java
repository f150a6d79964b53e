package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The events that are left out of a figure as SQL: each with its reason, and the event that names it. What was taken back or
 * said anew is told by all that was said up to the position, be it counted or waiting.
 */
final class LeftOutSql {
    private static final String FACT = "event_id, ordinal, measure, subject, quantity, weight, dimensions, origin, "
            + "occurred_from, occurred_to, learned";
    private static final String SAID = "f.measure, f.origin, f.subject, f.dimensions, f.occurred_from, f.occurred_to, "
            + "f.quantity * f.weight";
    private static final String LINE = "f.position, f.event_id, f.ordinal, f.occurred_from, f.occurred_to, f.origin";

    private final Question question;
    private final FigureSql figure;
    private final boolean distinct;

    LeftOutSql(Question question, FigureSql figure, boolean distinct) {
        this.question = question;
        this.figure = figure;
        this.distinct = distinct;
    }

    Map<String, Object> parameters() { return figure.parameters(); }

    String of(Reason reason) {
        String rows = switch (reason) {
            case RETRACTED, SUPERSEDED -> gone();
            case MERGED, COUNTED_ALREADY -> already();
            case WITHOUT_IDENTITY -> nameless();
            case OPEN_ISSUE -> waiting();
            case OUTSIDE_PERIOD -> outside();
        };
        return "select * from (" + rows + ") r where reason = '" + reason + "'";
    }

    /** Lines with the reasons that are found here alone, in the parts in which they are found. */
    List<String> untraced() {
        return List.of(gone(), waiting());
    }

    /** All lines, each with its reason, in the parts in which they are found. */
    List<String> parts() {
        Stream<String> always = untraced().stream();
        Stream<String> ofSubjects = distinct ? Stream.of(already(), nameless()) : Stream.empty();
        Stream<String> ofTime = figure.asksOfTime() ? Stream.of(outside()) : Stream.empty();
        return Stream.of(always, ofSubjects, ofTime).flatMap(parts -> parts).toList();
    }

    /** What was said so often and taken back so often: the first was taken back first. */
    private String gone() {
        String known = " f where " + figure.measured() + " and f.learned <= :asOf ";
        String touched = "touched as materialized (select f.origin from fact" + known + "and f.weight < 0 union "
                + "select f.origin from held_fact" + known + "and f.weight < 0)";
        String of = known + "and f.ordinal >= 0 and f.origin in (select origin from touched)";
        String words = "words as materialized (select distinct on (event_id, ordinal) f.*, f.learned as position from (select "
                + FACT + " from fact" + of + " union all select " + FACT + " from held_fact" + of
                + ") f order by event_id, ordinal)";
        String placed = "placed as materialized (select f.*, sum(f.weight) over (partition by " + SAID
                + ") as net, row_number() over (partition by " + SAID
                + ", f.weight order by f.learned, f.ordinal) as place, count(*) filter (where f.weight > 0) over "
                + "(partition by " + SAID + ") as times, array_agg(f.event_id) filter (where f.weight < 0) over "
                + "(partition by " + SAID + " order by f.learned, f.ordinal rows between unbounded preceding "
                + "and unbounded following) as takers from words f)";
        String chain = "chain as (select f.*, f.times - f.place + 1 as latest, f.takers[f.place] as by_event from placed f)";
        String counted = "counted as materialized (select f.event_id, f.ordinal from fact f where f.origin in "
                + "(select origin from touched) and " + figure.measured() + " and f.position <= :asOf and "
                + figure.stands() + ")";
        String anew = "exists (select from fact n where n.event_id = f.by_event and n.origin = f.origin and n.weight > 0 "
                + "and n.ordinal >= 0) or exists (select from held_fact n where n.event_id = f.by_event and n.weight > 0)";
        return figure.with(touched, words, placed, chain, counted)
                + lines("case when " + anew + " then 'SUPERSEDED' else 'RETRACTED' end", "chain f", "f.by_event",
                        figure.inCell()
                                + " and f.weight > 0 and f.latest > f.net and not exists (select from counted c "
                                + "where c.event_id = f.event_id and c.ordinal = f.ordinal)");
    }

    private String already() {
        boolean ofPersons = figure.asksOfPersons();
        String fits = "true" + figure.counted();
        String mine = "mine as materialized (select f.*, " + (ofPersons ? "p.event_id" : "f.event_id")
                + " as first_event, " + (ofPersons ? "p.person" : "f.person") + " as first_person, (" + fits
                + ") as fits from live f" + (ofPersons ? " join first p on p.subject = f.subject" : "")
                + " where (" + fits + ") or " + figure.saysSo() + ")";
        String several = "several as (select subject from mine where fits group by subject having count(*) > 1)";
        String beside = "select f.*, first_value(f.event_id) over w as by_event, first_value(f.person) over w as by_person, "
                + "row_number() over w as place from mine f where f.fits and f.subject in (select subject from several) "
                + "window w as (partition by f.subject order by f.position, f.event_id, f.ordinal)";
        String line = LINE + ", 1::numeric as contribution, f.person, f.by_event, f.by_person, "
                + "case when f.person <> f.by_person then 'MERGED' else 'COUNTED_ALREADY' end as reason";
        String otherwise = "select f.*, f.first_event as by_event, f.first_person as by_person, 2 as place from mine f "
                + "where not f.fits";
        return "with " + figure.subjects().live() + ", " + mine + ", " + several + " select " + line + " from ("
                + beside
                + " union all " + otherwise + ") f where place > 1";
    }

    private String nameless() {
        return figure.with() + lines("'WITHOUT_IDENTITY'", "fact f", "null::text",
                figure.inCell() + " and f.subject is null and " + figure.stands());
    }

    /** What a row would add, if what waits came in; two that cancel each other would add nothing. */
    private String waiting() {
        String since = "coalesce(f.waited_since, f.learned)";
        String of = "select f.event_id, f.ordinal, f.measure, f.subject, f.quantity, f.weight, f.dimensions, f.origin, "
                + "f.occurred_from, f.occurred_to, f.learned, " + since + " as position from ";
        String then = " f where " + figure.measured() + " and " + since + " <= :asOf";
        String all = of + "fact" + then + " and f.position > :asOf union all " + of + "held_fact" + then;
        String net = "(select f.*, sum(f.weight) over (partition by " + SAID
                + ") as net, row_number() over (partition by " + SAID
                + ", f.weight order by f.learned desc, f.ordinal desc) as latest from (" + all + ") f) f";
        return figure.with() + lines("'OPEN_ISSUE'", net, "null::text",
                figure.inCell() + " and f.latest <= f.net * f.weight");
    }

    private String outside() {
        return figure.with() + lines("'OUTSIDE_PERIOD'", "fact f", "null::text",
                figure.fitsButTime() + " and f.position <= :asOf and " + figure.stands());
    }

    private String lines(String reason, String rows, String by, String which) {
        String adds = figure.adds() + figure.ofCell();
        boolean parts = question.attributedCell();
        String row = LINE + (by.startsWith("f.") ? ", " + by : "");
        return "select " + LINE + ", " + (parts ? "sum(" + adds + ")" : adds)
                + " as contribution, f.subject as person, "
                + by + " as by_event, null::uuid as by_person, " + reason + " as reason from " + rows
                + figure.cellJoin() + " where " + which
                + (distinct && !reason.equals("'WITHOUT_IDENTITY'") ? " and f.subject is not null" : "")
                + (parts ? " group by " + row + ", f.subject" : "");
    }
}
