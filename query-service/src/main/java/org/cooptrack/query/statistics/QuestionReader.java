package org.cooptrack.query.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.util.MultiValueMap;

/**
 * The small language of questions: {@code measure}, {@code by} (up to three axes), any axis as a filter (given again: or),
 * {@code year=2010..2025}, {@code occurredFrom}, {@code occurredUpTo}, {@code asOf}, and {@code cell.<axis>} for one cell.
 */
final class QuestionReader {
    static final Set<String> KNOWN = Set.of("measure", "by", "occurredFrom", "occurredUpTo", "asOf", "atLeast",
            "knownAt");
    /** What only the list of the events under a figure reads. */
    static final Set<String> OF_EVENTS = Set.of("limit", "after", "figure");
    static final String CELL = "cell.";
    private static final Set<String> LISTED = Set.of("measure", "by");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");

    private final MultiValueMap<String, String> asked;
    private final List<Condition> filters = new ArrayList<>();
    private final List<Condition> cell = new ArrayList<>();
    private LocalDate from = Question.BEGINNING;
    private LocalDate upTo = Question.END;

    private QuestionReader(MultiValueMap<String, String> asked) { this.asked = asked; }

    /** Reads a question for figures. */
    static List<Question> read(MultiValueMap<String, String> asked, Catalogue catalogue, Reached known) {
        asked.keySet().stream().filter(OF_EVENTS::contains).findFirst().ifPresent(name -> {
            throw new ProblemException(400, "statistics.of-events", name, name);
        });
        return readOfEvents(asked, catalogue, known);
    }

    /** Reads a question for the events under a figure. */
    static List<Question> readOfEvents(MultiValueMap<String, String> asked, Catalogue catalogue, Reached known) {
        return new QuestionReader(asked).questions(catalogue, known.position()).stream()
                .map(question -> question.on(known.recordedAt())).toList();
    }

    private List<Question> questions(Catalogue catalogue, long asOf) {
        List<String> measures = list("measure");
        if (measures.isEmpty()) throw new ProblemException(400, "request.parameter-missing", "measure", "measure");
        asked.forEach((name, values) -> {
            if (!KNOWN.contains(name) && !OF_EVENTS.contains(name)) condition(name, values);
            else if (values.size() > 1 && !LISTED.contains(name))
                throw new ProblemException(400, "request.parameter-repeated", name);
        });
        LocalDate first = day("occurredFrom", Question.BEGINNING);
        LocalDate last = day("occurredUpTo", Question.END);
        Asked.forwards("occurredFrom", first, "occurredUpTo", last);
        from = later(from, first);
        upTo = earlier(upTo, last);
        List<Axis> by = list("by").stream().map(code -> axis(code, "by")).distinct().toList();
        if (by.size() > 3) throw new ProblemException(400, "statistics.too-many-axes", "by");
        return measures.stream().distinct().map(id -> question(catalogue.find(id).orElseThrow(
                () -> new ProblemException(400, "statistics.unknown-measure", "measure", id)), by, asOf)).toList();
    }

    private Question question(Measure measure, List<Axis> asked, long asOf) {
        var by = new ArrayList<Axis>(asked);
        Axis currency = axis("currency", "by");
        if (measure.kind() == Measure.Kind.MONEY && !by.contains(currency)) by.addFirst(currency);
        if (measure.kind() == Measure.Kind.TARGET)
            Axis.ofTargets().stream().filter(axis -> !by.contains(axis)).forEach(by::add);
        by.forEach(axis -> carried(measure, axis, "by"));
        filters.forEach(filter -> carried(measure, filter, filter.axis().code()));
        cell.forEach(one -> carried(measure, one, CELL + one.axis().code()));
        var question = new Question(measure, by, filters, cell, from, upTo, asOf);
        if (question.mixesUnits())
            throw new ProblemException(400, "statistics.units-mixed", "by", measure.id(), "counted-measure");
        if (question.attributedCell() && by.stream().anyMatch(Axis::attributes))
            throw new ProblemException(400, "statistics.not-a-filter", CELL + "attributed-partner",
                    "attributed-partner");
        return question;
    }

    private void condition(String name, List<String> values) {
        if (name.startsWith(CELL)) {
            boolean none = values.stream().allMatch(String::isEmpty);
            Axis axis = axis(name.substring(CELL.length()), name);
            if (!none) Values.requireCell(name, axis, values);
            cell.add(new Condition(axis, none ? List.of() : values));
            return;
        }
        Axis axis = axis(name, name);
        if (axis.attributes()) throw new ProblemException(400, "statistics.not-a-filter", name, name);
        Matcher years = YEARS.matcher(values.getFirst());
        if (axis == Axis.Period.YEAR && values.size() == 1 && years.matches()) {
            Values.requireFilter(name, axis, List.of(years.group(1), years.group(2)));
            if (years.group(1).compareTo(years.group(2)) > 0)
                throw new ProblemException(400, "statistics.period", name, values.getFirst(), name);
            from = later(from, LocalDate.of(Integer.parseInt(years.group(1)), 1, 1));
            upTo = earlier(upTo, LocalDate.of(Integer.parseInt(years.group(2)), 12, 31));
        } else {
            Values.requireFilter(name, axis, values);
            filters.add(new Condition(axis, values));
        }
    }

    private static void carried(Measure measure, Condition asked, String parameter) {
        carried(measure, asked.axis(), parameter);
        Values.requireOf(measure, parameter, asked.axis(), asked.values());
    }

    private static void carried(Measure measure, Axis axis, String parameter) {
        if (axis instanceof Axis.Period && measure.kind() == Measure.Kind.MONTHS)
            throw new ProblemException(400, "statistics.not-by-period", parameter, axis.code(), measure.id());
        if (axis == Axis.Period.DAYS && measure.kind() != Measure.Kind.TARGET)
            throw new ProblemException(400, "statistics.not-a-dimension-of", parameter, axis.code(), measure.id());
        if (axis instanceof Axis.Of(var dimension) && !measure.asked().contains(dimension))
            throw new ProblemException(400, "statistics.not-a-dimension-of", parameter, axis.code(), measure.id());
    }

    private static Axis axis(String code, String parameter) {
        return Axis.named(code)
                .orElseThrow(() -> new ProblemException(400, "statistics.unknown-dimension", parameter, code));
    }

    private LocalDate day(String name, LocalDate otherwise) {
        String text = asked.getFirst(name);
        return text == null ? otherwise : Asked.day(name, text);
    }

    private List<String> list(String name) {
        return asked.getOrDefault(name, List.of()).stream().flatMap(text -> Arrays.stream(text.split(",", -1)))
                .filter(text -> !text.isBlank()).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) { return one.isAfter(other) ? one : other; }

    private static LocalDate earlier(LocalDate one, LocalDate other) { return one.isBefore(other) ? one : other; }
}
