package org.cooptrack.query.statistics;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows under a figure as SQL, each with what it contributes. Of a sum those that stand are what was said last and not
 * taken back: without what was taken back, and what took it back, they add up to the same.
 */
final class LineageSql {
    private static final String ROW = "position, event_id, ordinal, occurred_from, occurred_to";
    private static final String COLUMNS = ROW + ", measure, subject, quantity, weight, dimensions, origin";
    private static final String SAID = "f.measure, f.origin, f.subject, f.dimensions, f.occurred_from, f.occurred_to, "
            + "f.quantity * f.weight";

    private final Question question;
    private final FigureSql figure;

    LineageSql(Question question, FigureSql figure) {
        this.question = question;
        this.figure = figure;
    }

    Question question() { return question; }

    Map<String, Object> parameters() { return figure.parameters(); }

    /** All rows under a sum. */
    String all() {
        return figure.with() + lines("fact f", figure.inCell());
    }

    /** Those that stand. */
    String standing() {
        return figure.with(figure.turned()) + lines(stand(), figure.inCell());
    }

    /** A page of those that stand: what nobody turned is read in its order, and no more of it than is shown. */
    String standing(Place after, int limit) {
        Stream<String> parts = Stream.of(lines("fact f", figure.inCell() + " and " + FigureSql.UNTURNED),
                lines(turnedThatStand(), figure.inCell()));
        String first = parts.map(rows -> "(" + after.pageOf(rows, parameters(), limit) + ")")
                .collect(Collectors.joining(" union all "));
        return figure.with(figure.turned()) + after.pageOf(first, parameters(), limit);
    }

    /** The first live fact, within the cell, of each subject under a distinct figure; most have but one. */
    String firsts() {
        String row = "subject, " + ROW;
        String mine = "mine as materialized (select f." + row.replace(", ", ", f.") + inCell() + ")";
        String several = "several as materialized (select subject from mine group by subject having count(*) > 1)";
        String line = "select " + ROW + ", 1::numeric as contribution from ";
        return "with " + figure.subjects().live() + ", " + mine + ", " + several + " " + line
                + "mine where not exists (select from several s where s.subject = mine.subject) union all " + line
                + "(select distinct on (subject) " + row + " from mine where subject in (select subject from several) "
                + "order by subject, position, event_id, ordinal) mine";
    }

    private String inCell() {
        String first = figure.asksOfPersons() ? " join first p on p.subject = f.subject" : "";
        return " from live f" + first + " where true" + figure.counted();
    }

    /** Where facts are split among those who pay, a fact has as many parts as projects. */
    private String lines(String rows, String which) {
        String adds = figure.adds() + figure.ofCell();
        boolean parts = question.attributedCell();
        String row = "f." + ROW.replace(", ", ", f.");
        return "select " + row + ", " + (parts ? "sum(" + adds + ")" : adds) + " as contribution from " + rows
                + figure.cellJoin() + " where " + which + (parts ? " group by " + row : "");
    }

    /** The rows of a sum that stand, as {@code f}. */
    String stand() {
        return "(select " + COLUMNS + known() + FigureSql.UNTURNED + " union all select * from "
                + turnedThatStand() + ") f";
    }

    String turnedThatStand() {
        String net = "sum(f.weight) over (partition by " + SAID + ") as net, row_number() over (partition by " + SAID
                + ", f.weight order by f.position desc, f.learned desc, f.ordinal desc) as latest";
        return "(select " + COLUMNS + " from (select f.*, " + net + known()
                + FigureSql.TURNED + ") f where latest <= net * weight) f";
    }

    private String known() {
        return " from fact f where " + figure.measured() + " and f.position <= :asOf and ";
    }
}
