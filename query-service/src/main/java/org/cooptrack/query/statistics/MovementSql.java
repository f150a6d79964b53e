package org.cooptrack.query.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.funds.TransactionType;

/** The positions at which a figure may have moved, after one position and up to the one asked about, as SQL. */
final class MovementSql {
    /** Each is a row that became true, or ceased to be, at a position. */
    private static final String SPAN = "cross join lateral (values (%1$s.since), (%1$s.until)) at(position) "
            + "where at.position > :after and at.position <= :asOf";

    private final Question question;
    private final FigureSql figure;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    MovementSql(Question question, long after) {
        this.question = question;
        this.figure = new FigureSql(whoeverItIs(question), false);
        this.parameters.put("after", after);
    }

    /** As what somebody counts is said by their first fact: one of a man may move a figure of women. */
    private static Question whoeverItIs(Question question) {
        return new Question(question.measure(), question.by(), besidePersons(question.filters()),
                besidePersons(question.cell()), question.from(), question.upTo(), question.asOf());
    }

    private static List<Condition> besidePersons(List<Condition> conditions) {
        return conditions.stream().filter(one -> !one.axis().ofThePerson()).toList();
    }

    Map<String, Object> parameters() {
        parameters.putAll(figure.parameters());
        return parameters;
    }

    /** Without duplicates and in no order: rows that came, persons who were merged or taken apart, what was said anew. */
    String positions() {
        return figure.with() + Stream.of(Stream.of(rows()), persons().stream(), said().stream(), shares().stream())
                .flatMap(parts -> parts).collect(Collectors.joining(" union "));
    }

    private String rows() {
        return "select f.position from fact f" + figure.cellJoin() + " where f.position > :after and "
                + figure.inCell();
    }

    private Optional<String> persons() {
        if (question.measure().kind() != Measure.Kind.PERSONS) return Optional.empty();
        return Optional.of("select at.position from merged_person m " + SPAN.formatted("m")
                + " and exists (select from fact f where f.subject = m.person and " + figure.measured()
                + " and f.position <= :asOf)");
    }

    /** What facts do not say themselves is read from what was said of their projects and offices. */
    private Optional<String> said() {
        Map<Dimension, Dimension> read = read();
        if (read.isEmpty()) return Optional.empty();
        boolean offices = read.containsKey(Dimension.WITHIN_OFFICE);
        parameters.put("said",
                Stream.concat(read.keySet().stream(), offices ? Stream.of(Dimension.OFFICE) : Stream.of())
                        .map(Dimension::code).toArray(String[]::new));
        String owners = read.values().stream().distinct().map(from -> "jsonb_exists(f.dimensions->'" + from.code()
                + "', s.owner)").collect(Collectors.joining(" or "));
        String ofFacts = offices
                ? ""
                : " and exists (select from fact f where " + figure.measured()
                        + " and f.position <= :asOf and (" + owners + "))";
        return Optional.of("select at.position from said s " + SPAN.formatted("s") + " and s.dimension = any (:said)"
                + ofFacts);
    }

    /** What is attributed follows from what was committed, too. */
    private Optional<String> shares() {
        if (!question.attributes()) return Optional.empty();
        parameters.put("committed", TransactionType.COMMITMENT.measure());
        return Optional.of(
                "select f.position from fact f where f.measure = :committed and f.position > :after and f.position <= :asOf");
    }

    /** The dimensions asked about that facts do not say themselves, and those from which they follow. */
    private Map<Dimension, Dimension> read() {
        var read = new LinkedHashMap<Dimension, Dimension>();
        List<Axis> axes = Stream.of(question.by().stream(), question.filters().stream().map(Condition::axis),
                question.cell().stream().map(Condition::axis)).flatMap(some -> some).toList();
        for (Axis axis : axes)
            if (axis instanceof Axis.Of(var dimension))
                Derived.from(question.measure(), dimension).ifPresent(from -> read.put(dimension, from));
        return read;
    }
}
