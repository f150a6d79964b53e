package org.cooptrack.query.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The path and query that ask about one cell of an answer: the question as it was, and the cell. */
final class EventsAddress {
    private final List<String> parts = new ArrayList<>();

    private EventsAddress() {}

    /** @param cell its value on each axis of the question; absent where its facts have none */
    static String of(Question question, Map<String, String> cell) {
        return "/v1/statistics/events?" + asked(question, cell);
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
        add("measure", question.measure().id());
        question.filters().forEach(filter -> addAll(filter.axis().code(), filter.values()));
        question.cell().stream().filter(one -> !question.by().contains(one.axis()))
                .forEach(one -> addAll(QuestionReader.CELL + one.axis().code(), one.values()));
        question.by().forEach(axis -> add(QuestionReader.CELL + axis.code(),
                cell.getOrDefault(axis.code(), "")));
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
