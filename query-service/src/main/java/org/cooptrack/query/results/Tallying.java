package org.cooptrack.query.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.Countable;
import org.cooptrack.events.results.Figure;
import org.cooptrack.events.results.Filter;
import org.cooptrack.events.results.Tally;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.fact.Told;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the statistics for what an indicator counts: the figure that any analyst gets of the same project, days and filters. */
@Component
class Tallying {
    private final Catalogue catalogue;
    private final Statistics statistics;

    Tallying(Catalogue catalogue, Statistics statistics) {
        this.catalogue = catalogue;
        this.statistics = statistics;
    }

    /** The whole or one cell, be it of nothing; none where no measure of that name is counted any more. */
    Optional<Cell> one(Tally tally, Days days, List<Condition> cell) {
        return question(tally, days, List.of(), cell).map(asked -> statistics.cells(asked).getFirst());
    }

    /** The cells in which there is a fact. */
    List<Cell> cells(Tally tally, Days days, List<Axis> by) {
        return question(tally, days, by, List.of()).map(statistics::cells).orElse(List.of());
    }

    /** By what an indicator is broken down, as axes of what it counts; none of them if one is not a dimension of it. */
    static List<Axis> axes(Tally tally, List<String> disaggregation) {
        List<Axis> axes = disaggregation.stream().distinct().flatMap(code -> axis(tally, code).stream()).toList();
        return axes.size() < disaggregation.stream().distinct().count() ? List.of() : axes;
    }

    static Optional<Axis> axis(Tally tally, String dimension) {
        return Countable.named(tally.measure()).flatMap(known -> known.dimension(dimension)).map(Axis.Of::new);
    }

    /** None where nothing that was told stands behind it. */
    static @Nullable Decimal number(Tally tally, Cell cell) {
        if (tally.figure() == Figure.TOTAL) return cell.total() == null ? null : cell.total().value();
        return cell.distinct() == null ? null : Decimal.of(cell.distinct());
    }

    private Optional<Question> question(Tally tally, Days days, List<Axis> by, List<Condition> cell) {
        return catalogue.find(tally.measure()).map(measure -> asked(measure, tally, days, by, cell));
    }

    /** A level rests on all that was so before; it is that of the last day, as far as there are data. */
    private static Question asked(Measure measure, Tally tally, Days days, List<Axis> by, List<Condition> cell) {
        boolean level = measure.kind() == Measure.Kind.STOCK;
        return new Question(measure, by, filters(tally, days), cell, level ? Told.BEGINNING : days.from(),
                level ? days.lastKnown() : days.upTo(), days.known().position()).on(days.known().recordedAt());
    }

    private static List<Condition> filters(Tally tally, Days days) {
        var project = new Condition(new Axis.Of(Dimension.PROJECT), List.of(days.project().toString()));
        var all = new ArrayList<>(List.of(project));
        for (Filter filter : tally.filters())
            all.add(new Condition(axis(tally, filter.dimension()).orElseThrow(), filter.values()));
        return all;
    }
}
