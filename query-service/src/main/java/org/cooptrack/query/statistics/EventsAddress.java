package org.cooptrack.query.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The path and query that ask about one cell of an answer: the question as it was, and the cell. */
final class EventsAddress {
    private final List<String> parts = new ArrayList<>();

    private EventsAddress() {}

    /** Those of the cells of one answer: what all have in common is written once. */
    static final class OfCells {
        private static final String CELL = "&" + QuestionReader.CELL;

        private final List<String> axes;
        private final String before;
        private final String after;
        private final Map<String, String> written = new HashMap<>();

        OfCells(Question question) {
            var first = new EventsAddress();
            first.tellBefore(question);
            var last = new EventsAddress();
            last.tellAfter(question);
            last.add("asOf", String.valueOf(question.asOf()));
            axes = question.by().stream().map(Axis::code).toList();
            before = "/v1/statistics/events?" + String.join("&", first.parts);
            after = "&" + String.join("&", last.parts);
        }

        /** @param cell its value on each axis of the question; absent where its facts have none */
        String of(Map<String, String> cell) {
            var address = new StringBuilder(before);
            for (String axis : axes)
                address.append(CELL).append(axis).append('=').append(written.computeIfAbsent(
                        cell.getOrDefault(axis, ""), value -> URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return address.append(after).toString();
        }
    }

    /** That of no cell: all of the question, whose measures stay apart where it tells them apart. */
    static String ofNothing(Question question) {
        var address = new EventsAddress();
        address.tellBefore(question);
        question.by().stream().filter(Axis::tellsMeasuresApart).forEach(axis -> address.add("by", axis.code()));
        address.tellAfter(question);
        address.add("asOf", String.valueOf(question.asOf()));
        return "/v1/statistics/events?" + String.join("&", address.parts);
    }

    /** Those of the events under one figure, or left out of it. */
    static String of(String list, OneFigure figure, String more) {
        return "/v1/statistics/" + list + "?" + asked(figure.question(), Map.of()) + "&figure=" + figure.figure() + "&"
                + more;
    }

    /** The question of one figure without the position: what a sample names. */
    static String question(OneFigure figure) {
        var address = new EventsAddress();
        address.tell(figure.question(), Map.of());
        address.add("figure", figure.figure());
        return String.join("&", address.parts);
    }

    private static String asked(Question question, Map<String, String> cell) {
        var address = new EventsAddress();
        address.tell(question, cell);
        address.add("asOf", String.valueOf(question.asOf()));
        return String.join("&", address.parts);
    }

    private void tell(Question question, Map<String, String> cell) {
        tellBefore(question);
        question.by().forEach(axis -> add(QuestionReader.CELL + axis.code(),
                cell.getOrDefault(axis.code(), "")));
        tellAfter(question);
    }

    private void tellBefore(Question question) {
        add("measure", question.measure().id());
        question.filters().forEach(filter -> addAll(filter.axis().code(), filter.values()));
        question.cell().stream().filter(one -> !question.by().contains(one.axis()))
                .forEach(one -> addAll(QuestionReader.CELL + one.axis().code(), one.values()));
    }

    private void tellAfter(Question question) {
        if (!question.from().equals(Question.BEGINNING)) add("occurredFrom", question.from().toString());
        if (!question.upTo().equals(Question.END)) add("occurredUpTo", question.upTo().toString());
    }

    private void addAll(String name, List<String> values) {
        if (values.isEmpty()) add(name, "");
        values.forEach(value -> add(name, value));
    }

    private void add(String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
