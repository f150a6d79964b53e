package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cooptrack.web.problem.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions: by the first engine that knows the answer, and where none does by plain SQL over the table of facts. */
@Component
public class Statistics {
    private final List<Engine> engines;
    private final Catalogue catalogue;

    /** @param engines quicker ones than SQL */
    @Autowired
    Statistics(JdbcClient views, Catalogue catalogue, List<Engine> engines) {
        this.engines = Stream.concat(engines.stream(), Stream.of(new SqlEngine(views))).toList();
        this.catalogue = catalogue;
    }

    /** By SQL alone. */
    Statistics(JdbcClient views, Catalogue catalogue) {
        this(views, catalogue, List.of());
    }

    public Answer answer(Question question, Language language) {
        List<Cell> told = cells(question.inTotal());
        List<Cell> totals = told.isEmpty() ? List.of(nothing(question)) : told;
        List<Cell> parts = parts(question, told);
        List<Cell> overlapping = parts.isEmpty()
                ? totals
                : totals.stream().map(total -> total.overlapping(Overlap.of(total, ofUnit(total, parts, question))))
                        .toList();
        return new Answer(Definition.of(question.measure(), language),
                Status.any(totals.stream().map(Cell::status).toList()), totals.stream().anyMatch(Cell::provisional),
                coverage(question), overlapping, parts, List.of());
    }

    /** To a caller who may not see exact counts of people, figures of people are told as suppressed. */
    public Answer answer(Question question, Language language, boolean exact) {
        return exact || !question.measure().countsPeople()
                ? answer(question, language)
                : Answer.withheld(Definition.of(question.measure(), language), coverage(question));
    }

    /** Cells in the order of their values in which something stands or waits. Without a breakdown there is one, be it of nothing. */
    public List<Cell> cells(Question question) {
        var addresses = new EventsAddress.OfCells(question);
        return first(engine -> engine.figures(question)).stream().map(figure -> figure.cell(question, addresses))
                .toList();
    }

    /** The total of what is told apart by units, where nothing was told in any. */
    private static Cell nothing(Question question) {
        return Figure.nothing().cell(question.alone(), EventsAddress.ofNothing(question));
    }

    private List<Cell> parts(Question question, List<Cell> totals) {
        if (question.by().isEmpty()) return List.of();
        return question.by().equals(question.inTotal().by()) ? totals : cells(question);
    }

    private Coverage coverage(Question question) {
        Optional<Measure> active = catalogue.find(Coverage.ACTIVE_PROJECTS);
        return first(engine -> engine.coverage(question, active));
    }

    private <T> T first(Function<Engine, Optional<T>> answer) {
        return engines.stream().flatMap(engine -> answer.apply(engine).stream()).findFirst().orElseThrow();
    }

    private static List<Cell> ofUnit(Cell total, List<Cell> parts, Question question) {
        List<String> units = question.by().stream().filter(Axis::tellsUnitsApart).map(Axis::code).toList();
        return parts.stream().filter(part -> units.stream()
                .allMatch(unit -> Objects.equals(part.cell().get(unit), total.cell().get(unit)))).toList();
    }
}
