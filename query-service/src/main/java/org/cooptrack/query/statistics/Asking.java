package org.cooptrack.query.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.web.problem.Language;

/** A part of a question as it was asked, and in words. */
public record Asking(String parameter, List<String> values, String text) {
    static List<Asking> of(Question question, Language language) {
        var all = new ArrayList<Asking>();
        question.filters().forEach(filter -> all.add(filter(filter, language)));
        question.cell().forEach(cell -> all.add(cell(cell, language)));
        if (!question.from().equals(Question.BEGINNING))
            all.add(day("occurredFrom", question.from().toString(), from(question, language)));
        if (!question.upTo().equals(Question.END))
            all.add(day("occurredUpTo", question.upTo().toString(), upTo(question, language)));
        return List.copyOf(all);
    }

    private static Asking filter(Condition filter, Language language) {
        String axis = filter.axis().code();
        String values = oneOf(filter.values(), language);
        return new Asking(axis, filter.values(), switch (language) {
            case FR -> "Seulement les faits dont " + axis + " est " + values + ".";
            case EN -> "Only facts whose " + axis + " is " + values + ".";
            case ES -> "Solo los hechos cuyo " + axis + " es " + values + ".";
        });
    }

    private static Asking cell(Condition cell, Language language) {
        String axis = cell.axis().code();
        String text = cell.values().isEmpty() ? without(axis, language) : within(axis, cell, language);
        return new Asking(QuestionReader.CELL + axis, cell.values(), text);
    }

    private static String within(String axis, Condition cell, Language language) {
        String values = oneOf(cell.values(), language);
        return switch (language) {
            case FR -> "De cette question, la cellule où " + axis + " est " + values + ".";
            case EN -> "Of this question, the cell in which " + axis + " is " + values + ".";
            case ES -> "De esta consulta, la celda en que " + axis + " es " + values + ".";
        };
    }

    private static String without(String axis, Language language) {
        return switch (language) {
            case FR -> "De cette question, la cellule des faits sans " + axis + ".";
            case EN -> "Of this question, the cell of facts without " + axis + ".";
            case ES -> "De esta consulta, la celda de los hechos sin " + axis + ".";
        };
    }

    private static Asking day(String parameter, String day, String text) {
        return new Asking(parameter, List.of(day), text.formatted(day));
    }

    /** Of what lasts, only the days within a window count, whenever it began. */
    private static String from(Question question, Language language) {
        boolean window = question.measure().kind() == Measure.Kind.MONTHS;
        return switch (language) {
            case FR -> window ? "Compté à partir du %s." : "Seulement ce qui a eu lieu à partir du %s.";
            case EN -> window ? "Counted from %s on." : "Only what happened from %s on.";
            case ES -> window ? "Contado a partir del %s." : "Solo lo ocurrido a partir del %s.";
        };
    }

    private static String upTo(Question question, Language language) {
        return switch (question.measure().kind()) {
            case STOCK -> switch (language) {
                case FR -> "Ce qui était en cours le %s.";
                case EN -> "What was so on %s.";
                case ES -> "Lo que estaba vigente el %s.";
            };
            case PERSONS, THINGS, MONTHS, MONEY, TARGET, QUANTITY -> switch (language) {
                case FR -> "Seulement ce qui a eu lieu jusqu'au %s.";
                case EN -> "Only what happened up to %s.";
                case ES -> "Solo lo ocurrido hasta el %s.";
            };
        };
    }

    private static String oneOf(List<String> values, Language language) {
        String or = switch (language) {
            case FR -> " ou ";
            case EN -> " or ";
            case ES -> " o ";
        };
        if (values.size() < 2) return String.join("", values);
        Stream<String> first = values.subList(0, values.size() - 1).stream();
        return String.join(", ", first.toList()) + or + values.getLast();
    }
}
