package org.cooptrack.query.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cooptrack.query.fact.Told;
import org.jspecify.annotations.Nullable;

/**
 * A question to the facts: which measure, broken down by what, among which facts, and as known at which position. All
 * conditions must hold; those of the cell pick one cell of the answer, without changing who is a person's first fact. A
 * fact lies in the period if all days on which it may have happened do. A measure that is part of another brings its own
 * filters.
 */
public record Question(Measure measure, List<Axis> by, List<Condition> filters, List<Condition> cell, LocalDate from,
        LocalDate upTo, long asOf) {
    public static final LocalDate BEGINNING = Told.BEGINNING;
    public static final LocalDate END = Told.END;

    public Question {
        by = List.copyOf(by);
        filters = Stream.concat(measure.narrowing().conditions().stream(), filters.stream()).distinct().toList();
        cell = List.copyOf(cell);
    }

    /** A question about all time, as known at that position. */
    public static Question of(Measure measure, List<Axis> by, List<Condition> filters, long asOf) {
        return new Question(measure, by, filters, List.of(), BEGINNING, END, asOf);
    }

    /**
     * The same question to data that were known at that moment: a stock is that of its day, unless another is asked for, and
     * time is counted up to it and no further.
     */
    public Question on(@Nullable Instant known) {
        if (known == null) return this;
        LocalDate day = LocalDate.ofInstant(known, ZoneOffset.UTC);
        boolean cut = switch (measure.kind()) {
            case STOCK -> upTo.equals(END);
            case MONTHS -> upTo.isAfter(day);
            case PERSONS, THINGS, MONEY, TARGET, QUANTITY -> false;
        };
        return cut ? new Question(measure, by, filters, cell, from, day, asOf) : this;
    }

    /** The same question without its breakdown, except by what is never added: currencies, and what targets count. */
    Question inTotal() {
        List<Axis> kept = by.stream().filter(Axis::tellsUnitsApart).toList();
        return new Question(measure, kept, filters, cell, from, upTo, asOf);
    }

    /** The same question about one figure. */
    Question alone() {
        return new Question(measure, List.of(), filters, cell, from, upTo, asOf);
    }

    /**
     * The question to the measure with a fact for each project and year in which it was active: which were, in the years it
     * touches, as far as projects can answer its filters; of a quarter or a month, its year.
     */
    public Question inYears(Measure active) {
        List<Condition> kept = filters.stream().filter(one -> !one.values().isEmpty())
                .filter(one -> one.axis() != Axis.Period.DAYS)
                .filter(one -> one.axis() instanceof Axis.Period
                        || one.axis() instanceof Axis.Of(var dimension) && active.asked().contains(dimension))
                .map(Question::inYears).toList();
        return new Question(active, List.of(), kept, List.of(), from.withDayOfYear(1),
                upTo.withMonth(12).withDayOfMonth(31), asOf);
    }

    private static Condition inYears(Condition filter) {
        if (!(filter.axis() instanceof Axis.Period)) return filter;
        return new Condition(Axis.Period.YEAR, filter.values().stream()
                .map(value -> value.substring(0, Math.min(4, value.length()))).distinct().toList());
    }

    /** An axis it is broken down by without picking one cell of it. */
    Optional<Axis> unpicked() {
        return by.stream().filter(axis -> cell.stream().noneMatch(one -> one.axis().equals(axis))
                && filters.stream().noneMatch(one -> one.axis().equals(axis) && one.values().size() == 1)).findFirst();
    }

    /** Whether it would add up targets of different measures: it neither asks for one nor tells them apart. */
    boolean mixesUnits() {
        return measure.kind() == Measure.Kind.TARGET && by.stream().noneMatch(Axis::tellsMeasuresApart)
                && Stream.concat(filters.stream(), cell.stream())
                        .noneMatch(one -> one.axis().tellsMeasuresApart() && one.values().size() == 1);
    }

    /** Whether its figures are the parts of facts that are attributed to those who pay. */
    public boolean attributes() {
        return by.stream().anyMatch(Axis::attributes) || attributedCell();
    }

    /** Whether it has a distinct figure: parts of facts that are attributed have none, for a person is not split. */
    public boolean namesSubjects() {
        return measure.kind().distinct() && !attributes();
    }

    boolean attributedCell() { return cell.stream().map(Condition::axis).anyMatch(Axis::attributes); }

    Question asOf(long position) { return new Question(measure, by, filters, cell, from, upTo, position); }
}
