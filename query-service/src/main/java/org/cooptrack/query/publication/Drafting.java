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
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.statistics.Amount;
import org.cooptrack.query.statistics.Answer;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.OpenFindings;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Questions;
import org.cooptrack.query.statistics.Statistics;
import org.cooptrack.query.statistics.Status;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
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
        return draft(ReportContent.FORM, asked, position, exact);
    }

    private ReportContent draft(int form, List<Question> asked, long position, boolean exact) {
        var lists = new TreeMap<String, String>();
        asked.stream().flatMap(Drafting::lists).forEach(list -> lists.put(list, CodeLists.version(list)));
        return new ReportContent(form, position, asked.stream().map(question -> figure(form, question,
                Asking.kept(question), Definitions.of(question.measure()), exact)).toList(), lists);
    }

    /** The same questions as if they were asked now, in the same form and as known at the same position. */
    ReportContent anew(ReportContent said, boolean exact) {
        return draft(said.form(),
                said.figures().stream().map(figure -> question(figure, said.position()).orElseThrow()).toList(),
                said.position(), exact);
    }

    /**
     * What was published once more, as known at its position: definitions and code lists are said to be of the versions they had,
     * and whatever follows from the facts is worked out anew.
     */
    ReportContent again(ReportContent published, boolean exact) {
        long position = published.position();
        return new ReportContent(published.form(), position, published.figures().stream()
                .map(figure -> figure(published.form(), question(figure, position).orElseThrow(), figure.question(),
                        figure.definition(), exact))
                .toList(), published.codeLists());
    }

    /** What a figure answers, as known at a position; none where it can be asked no more. */
    Optional<Question> question(ReportedFigure figure, long position) {
        return questions.again(Asking.parameters(figure.question()), position);
    }

    /** A figure whose numbers were said in that form, as its question is answered at another position. */
    ReportedFigure figure(int form, Question question, ReportedFigure said) {
        return figure(form, question, said.question(), said.definition(), true);
    }

    private ReportedFigure figure(int form, Question question, ReportedQuestion asked, ReportedDefinition definition,
            boolean exact) {
        Answer answer = statistics.answer(question, Language.FR, exact);
        boolean suppressed = !answer.suppressed().isEmpty();
        List<OpenFinding> open = suppressed
                ? List.of()
                : findings.of(question).stream().map(one -> new OpenFinding(one.rule(), one.facts())).toList();
        return new ReportedFigure(asked, definition, suppressed, answer.provisional(), answer.coverage().reported(),
                answer.coverage().expected(), cells(form, question, answer.totals()),
                cells(form, question, answer.cells()), open);
    }

    private static List<ReportedCell> cells(int form, Question question, List<Cell> cells) {
        return form == 1 ? FirstForm.cells(question, cells) : cells.stream().map(Drafting::cell).toList();
    }

    private static ReportedCell cell(Cell cell) {
        return new ReportedCell(new TreeMap<>(cell.cell()), status(cell.status()), value(cell.total()), cell.distinct(),
                value(cell.withoutIdentity()), cell.evidence().facts(), cell.evidence().with(), cell.held(),
                cell.provisional());
    }

    private static @Nullable Decimal value(@Nullable Amount amount) { return amount == null ? null : amount.value(); }

    private static ReportedCell.Status status(Status status) {
        return switch (status) {
            case KNOWN -> ReportedCell.Status.KNOWN;
            case MISSING -> ReportedCell.Status.MISSING;
            case WAITING -> ReportedCell.Status.WAITING;
            case SUPPRESSED -> throw new IllegalStateException("what is suppressed has no cells");
        };
    }

    private static Stream<String> lists(Question question) {
        return Stream.of(question.by().stream(), question.filters().stream().map(Condition::axis),
                question.cell().stream().map(Condition::axis)).flatMap(axes -> axes)
                .flatMap(axis -> axis instanceof Axis.Of(var dimension)
                        ? DimensionValues.lists(dimension).stream()
                        : Stream.empty());
    }
}
