package org.cooptrack.query.statistics;

import java.util.Map;

/**
 * The rows under a figure as SQL, each with what it contributes. Of a sum those that stand are what was said last and not
 * taken back: without what was taken back, and what took it back, they add up to the same.
 */
final class LineageSql {
    private static final String ROW = "position, event_id, ordinal, occurred_from, occurred_to";

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
        return figure.with() + lines("fact f", figure.inCell() + " and " + figure.stands());
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

    /** The rows at these positions and places among those of the measure there, by which subjects count. */
    String at() {
        String place = "row_number() over (partition by f.position order by f.event_id, f.ordinal) - 1 as place";
        return "select " + ROW + ", 1::numeric as contribution from (select f." + ROW.replace(", ", ", f.") + ", "
                + place
                + " from fact f where " + figure.measured() + " and f.position = any (:positions)) f "
                + "join unnest(:positions, :places) as asked(position, place) using (position, place) "
                + "order by position, event_id, ordinal";
    }

    /** How many rows of the measure stand at one position up to one of them. */
    String before() {
        return "select count(*) from fact f where " + figure.measured() + " and f.position = :lastPosition "
                + "and (f.event_id, f.ordinal) <= (:lastEvent collate \"C\", :lastOrdinal)";
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
}
