package org.cooptrack.query.publication;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.cooptrack.events.publication.ReportedQuestion;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The question of a figure in its three forms: as parameters, as asked of the facts, and as a report keeps it. */
final class Asking {
    private static final String CELL = "cell.", PARAMETER = "figure";

    private Asking() {}

    /** Parameters as they stand in an address, {@code measure=receipts&by=year}. */
    static MultiValueMap<String, String> parameters(String text) {
        var asked = new LinkedMultiValueMap<String, String>();
        for (String part : text.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1) throw new ProblemException(400, "report.figure-malformed", PARAMETER, text);
            String name = decoded(part.substring(0, equals), text);
            if (List.of("asOf", "knownAt", "atLeast").contains(name))
                throw new ProblemException(400, "report.figure-malformed", PARAMETER, text);
            asked.add(name, decoded(part.substring(equals + 1), text));
        }
        return asked;
    }

    private static String decoded(String part, String text) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(400, "report.figure-malformed", PARAMETER, text);
        }
    }

    static MultiValueMap<String, String> parameters(ReportedQuestion question) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("measure", question.measure());
        question.by().forEach(axis -> asked.add("by", axis));
        question.filters().forEach((axis, values) -> asked.addAll(axis, values.isEmpty() ? List.of("") : values));
        if (question.from() != null) asked.add("occurredFrom", question.from().toString());
        if (question.upTo() != null) asked.add("occurredUpTo", question.upTo().toString());
        return asked;
    }

    static ReportedQuestion kept(Question question) {
        var filters = new TreeMap<String, List<String>>();
        for (Condition filter : question.filters())
            filters.put(filter.axis().code(), filter.values());
        for (Condition cell : question.cell())
            filters.put(CELL + cell.axis().code(), cell.values());
        return new ReportedQuestion(question.measure().id(), question.by().stream().map(Axis::code).toList(), filters,
                unless(Question.BEGINNING, question.from()), unless(Question.END, question.upTo()));
    }

    private static @Nullable LocalDate unless(LocalDate open, LocalDate day) { return day.equals(open) ? null : day; }
}
