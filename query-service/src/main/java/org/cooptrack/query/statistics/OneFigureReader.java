package org.cooptrack.query.statistics;

import java.util.List;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads a question about the events of one measure. */
@Component
class OneFigureReader {
    private static final List<String> BESIDE = List.of("limit", "after", "standing", "reason");

    private final Catalogue catalogue;
    private final Named named;

    OneFigureReader(Catalogue catalogue, Named named) {
        this.catalogue = catalogue;
        this.named = named;
    }

    /** @param reads what is read beside the question: of a list, where a page begins, and what is listed */
    OneFigure read(MultiValueMap<String, String> asked, Reached known, String... reads) {
        List<Question> questions = QuestionReader.readOfEvents(question(asked, List.of(reads)), catalogue, known);
        named.require(questions);
        if (questions.size() > 1) throw new ProblemException(400, "statistics.one-measure", "measure");
        boolean distinct = switch (asked.getOrDefault("figure", List.of("total")).getFirst()) {
            case "total" -> false;
            case "distinct" -> true;
            default -> throw new ProblemException(400, "statistics.figure", "figure");
        };
        if (distinct && !questions.getFirst().namesSubjects())
            throw new ProblemException(400, "statistics.figure", "figure");
        return new OneFigure(questions.getFirst(), distinct);
    }

    /** The same of one cell: what is broken down is not one figure, nor is money in several currencies. */
    OneFigure readCell(MultiValueMap<String, String> asked, Reached known, String... reads) {
        OneFigure read = read(asked, known, reads);
        read.question().unpicked().ifPresent(axis -> {
            throw new ProblemException(400, "statistics.one-cell", "by", axis.code());
        });
        return new OneFigure(read.question().alone(), read.distinct());
    }

    private static MultiValueMap<String, String> question(MultiValueMap<String, String> asked, List<String> reads) {
        var question = new LinkedMultiValueMap<>(asked);
        for (String name : BESIDE) {
            List<String> given = question.remove(name);
            if (given != null && !reads.contains(name))
                throw new ProblemException(400, "request.parameter-unknown", name, String.join(", ", reads));
            if (given != null && given.size() > 1) throw new ProblemException(400, "request.parameter-repeated", name);
        }
        return question;
    }
}
