package org.cooptrack.query.publication;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.codes.DimensionValues;
import org.cooptrack.events.publication.OpenFinding;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.publication.ReportedCell;
import org.cooptrack.events.publication.ReportedDefinition;
import org.cooptrack.events.publication.ReportedFigure;
import org.cooptrack.events.publication.ReportedQuestion;
import org.cooptrack.query.statistics.Answer;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.OpenFindings;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Questions;
import org.cooptrack.query.statistics.Statistics;
import org.cooptrack.web.problem.Language;
import org.springframework.stereotype.Component;

/** Makes what a report says from the facts as known at its position: the first time, and years later once more. */
@Component
class Drafting {
    private final Statistics statistics;
    private final OpenFindings findings;
    private final Questions questions;

    Drafting(Statistics statistics, OpenFindings findings, Questions questions) {
        this.statistics = statistics;
        this.findings = findings;
        this.questions = questions;
    }

    /** @param exact whether exact counts of people are said */
    ReportContent draft(List<Question> asked, long position, boolean exact) {
        var lists = new TreeMap<String, String>();
        asked.stream().flatMap(Drafting::lists).forEach(list -> lists.put(list, CodeLists.version(list)));
        return new ReportContent(ReportContent.FORM, position, asked.stream().map(
                question -> figure(question, Asking.kept(question), Definitions.of(question.measure()), exact))
                .toList(), lists);
    }

    /** The same questions as if they were asked now, as known at the same position. */
    ReportContent anew(ReportContent said, boolean exact) {
        return draft(said.figures().stream().map(figure -> question(figure, said.position()).orElseThrow()).toList(),
                said.position(), exact);
    }

    /**
     * What was published once more, as known at its position: definitions and code lists are said to be of the versions they had,
     * and whatever follows from the facts is worked out anew.
     */
    ReportContent again(ReportContent published, boolean exact) {
        long position = published.position();
        return new ReportContent(published.form(), position, published.figures().stream()
                .map(figure -> figure(question(figure, position).orElseThrow(), figure.question(),
                        figure.definition(), exact))
                .toList(), published.codeLists());
    }

    /** What a figure answers, as known at a position; none where it can be asked no more. */
    Optional<Question> question(ReportedFigure figure, long position) {
        return questions.again(Asking.parameters(figure.question()), position);
    }

    /** A figure whose numbers were said, as its question is answered at another position. */
    ReportedFigure figure(Question question, ReportedFigure said) {
        return figure(question, said.question(), said.definition(), true);
    }

    private ReportedFigure figure(Question question, ReportedQuestion asked, ReportedDefinition definition,
            boolean exact) {
        Answer answer = statistics.answer(question, Language.FR, exact);
        boolean suppressed = !answer.suppressed().isEmpty();
        List<OpenFinding> open = suppressed
                ? List.of()
                : findings.of(question).stream().map(one -> new OpenFinding(one.rule(), one.facts())).toList();
        return new ReportedFigure(asked, definition, suppressed, answer.provisional(), answer.coverage().reported(),
                answer.coverage().expected(), cells(answer.totals()), cells(answer.cells()), open);
    }

    private static List<ReportedCell> cells(List<Cell> cells) {
        return cells.stream().map(cell -> new ReportedCell(new TreeMap<>(cell.cell()), cell.total().value(),
                cell.distinct(), cell.withoutIdentity() == null ? null : cell.withoutIdentity().value(),
                cell.evidence().facts(), cell.evidence().with(), cell.held(), cell.provisional())).toList();
    }

    private static Stream<String> lists(Question question) {
        return Stream.of(question.by().stream(), question.filters().stream().map(Condition::axis),
                question.cell().stream().map(Condition::axis)).flatMap(axes -> axes)
                .flatMap(axis -> axis instanceof Axis.Of(var dimension)
                        ? DimensionValues.lists(dimension).stream()
                        : Stream.empty());
    }
}
