package org.cooptrack.query.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.Countable;
import org.cooptrack.events.results.Category;
import org.cooptrack.events.results.Derivation;
import org.cooptrack.events.results.Figure;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.Tally;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Period;
import org.cooptrack.query.fact.Told;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Statistics;
import org.cooptrack.query.statistics.Status;
import org.springframework.stereotype.Component;

/** What the system counts for an indicator, as far as it counts things: the figure that any analyst gets of the same project and days. */
@Component
class Counted {
    private final Catalogue catalogue;
    private final Statistics statistics;

    Counted(Catalogue catalogue, Statistics statistics) {
        this.catalogue = catalogue;
        this.statistics = statistics;
    }

    /** Whether it is sure that nothing of it counts people. */
    boolean countsThings(Derivation counts) {
        return counts.tallies().stream().allMatch(tally -> catalogue.find(tally.measure())
                .filter(measure -> !measure.countsPeople()).isPresent());
    }

    /** What the system counted, and where it is explained. */
    record Explained(Reading reading, List<String> addresses) {}

    /** The total, and after it each cell in which there is a fact. */
    List<Explained> in(UUID project, Period period, Derivation counts, List<String> disaggregation, Log log) {
        var question = new Asked(project, period, log);
        if (counts.count() == null) return share(counts, question);
        Tally tally = counts.count();
        var all = new ArrayList<Explained>();
        cells(tally, question, List.of()).forEach(cell -> all
                .add(new Explained(Reading.of(Value.of(number(tally, cell))), List.of(address(tally, cell)))));
        List<Axis> axes = disaggregation.stream().distinct().flatMap(code -> axis(tally, code).stream()).toList();
        if (all.isEmpty() || axes.isEmpty() || axes.size() < disaggregation.stream().distinct().count()) return all;
        cells(tally, question, axes).stream().filter(cell -> cell.cell().size() == axes.size())
                .forEach(cell -> all.add(new Explained(new Reading(Value.of(number(tally, cell)), sides(cell.cell()),
                        List.of(), null, List.of()), List.of(address(tally, cell)))));
        return all;
    }

    private static String address(Tally tally, Cell cell) {
        return cell.events().replace("/events?", "/explanation?")
                + (tally.figure() == Figure.TOTAL ? "" : "&figure=distinct");
    }

    private List<Explained> share(Derivation counts, Asked question) {
        Tally part = Objects.requireNonNull(counts.numerator());
        Tally whole = Objects.requireNonNull(counts.denominator());
        return cells(part, question, List.of()).stream().flatMap(above -> cells(whole, question, List.of()).stream()
                .map(below -> new Explained(Reading.of(Value.share(number(part, above), number(whole, below))),
                        List.of(address(part, above), address(whole, below)))))
                .filter(one -> one.reading().value() != null && percentage(one.reading().value()).isPresent()).toList();
    }

    /** Numerator over denominator in percent, two digits behind the point; none where nothing is divided by. */
    static Optional<BigDecimal> percentage(Value share) {
        if (share.numerator() == null || share.denominator() == null || share.denominator().sign() <= 0)
            return Optional.empty();
        return Optional.of(share.numerator().value().multiply(BigDecimal.valueOf(100))
                .divide(share.denominator().value(), 2, RoundingMode.HALF_UP));
    }

    /** Sex, age and disability first; codes in small letters, as the world writes them. */
    static List<Category> sides(Map<String, String> cell) {
        return cell.entrySet().stream().map(
                side -> new Category(dimension(side.getKey()), side.getValue().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((Category side) -> rank(side.dimension()))
                        .thenComparing(Category::dimension))
                .toList();
    }

    private static String dimension(String code) { return code.equals("age-band") ? "age" : code; }

    private static int rank(String dimension) {
        int at = List.of("sex", "age", "disability").indexOf(dimension);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** Of which project and days, as known when. */
    private record Asked(UUID project, Period period, Log log) {
        Question about(Measure measure, Tally tally, List<Axis> by) {
            boolean level = measure.kind() == Measure.Kind.STOCK;
            LocalDate known = LocalDate.ofInstant(log.recordedAt(), ZoneOffset.UTC);
            LocalDate last = level && period.to().isAfter(known) ? known : period.to();
            return new Question(measure, by, filters(tally), List.of(), level ? Told.BEGINNING : period.from(), last,
                    log.upTo()).on(log.recordedAt());
        }

        private List<Condition> filters(Tally tally) {
            var all = new ArrayList<>(List.of(new Condition(new Axis.Of(Dimension.PROJECT),
                    List.of(project.toString()))));
            tally.filters().forEach(
                    one -> all.add(new Condition(axis(tally, one.dimension()).orElseThrow(), one.values())));
            return all;
        }
    }

    /** Those that have a number: of what nobody told anything nothing is told to the world, and no zero. */
    private List<Cell> cells(Tally tally, Asked question, List<Axis> by) {
        return catalogue.find(tally.measure())
                .map(measure -> statistics.cells(question.about(measure, tally, by))).orElse(List.of()).stream()
                .filter(cell -> cell.status() == Status.KNOWN).toList();
    }

    private static Optional<Axis> axis(Tally tally, String dimension) {
        return Countable.named(tally.measure()).flatMap(known -> known.dimension(dimension)).map(Axis.Of::new);
    }

    private static Decimal number(Tally tally, Cell cell) {
        return tally.figure() == Figure.TOTAL
                ? Objects.requireNonNull(cell.total()).value()
                : Decimal.of(Objects.requireNonNull(cell.distinct()));
    }
}
