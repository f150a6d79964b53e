package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.CoverageCorrected;
import org.cooptrack.events.protection.CoverageLapsed;
import org.cooptrack.events.protection.CoverageRetracted;
import org.cooptrack.events.protection.CoverageStarted;
import org.cooptrack.events.protection.CoveredAs;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.Covering;
import org.cooptrack.query.fact.FactProjection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random histories of coverage, told to the table of facts and to a naive recount that looks at each day. */
class MonthsRecountTest {
    private static final int HISTORIES = 40;
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…"));
    private static final Measure STOCK = new Measure(Coverage.COVERED, 1, Measure.Kind.STOCK,
            Set.of(Dimension.SEX, Dimension.PROJECT), TEXT, TEXT);
    private static final Measure MONTHS = Measure.monthsOf(STOCK, "months", 1, TEXT, TEXT);
    private static final Decimal A_DAY = Decimal.of("0.032854209446");
    private static final LocalDate EARLIEST = LocalDate.of(2023, 12, 1);
    private static final JdbcClient VIEWS = FreshViews.prepared();

    private final FactProjection facts = new FactProjection(List.of());

    @Test
    void months_are_what_a_recount_of_every_day_of_the_window_gives() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            VIEWS.sql("truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event").update();
            var random = new Random(seed);
            var telling = new Covering(random);
            List<Recorded<Event>> history = telling.tell(30);
            for (int at = 0; at < history.size(); at += 7)
                facts.write(history.subList(at, Math.min(at + 7, history.size())), VIEWS);
            for (int asOf : new int[]{history.size() - 1, random.nextInt(history.size())}) {
                compare(history, asOf, null, telling.anyDay());
                compare(history, asOf, telling.anyDay(), telling.anyDay().plusDays(200));
            }
        }
    }

    private void compare(List<Recorded<Event>> history, int asOf, @Nullable LocalDate from, LocalDate upTo) {
        List<Coverage> standing = standing(history.subList(0, asOf + 1));
        LocalDate first = from == null ? EARLIEST : from;
        Question question = question(MONTHS, List.of(), from == null ? Question.BEGINNING : from, upTo, asOf);
        Decimal total = cell(question);
        assertThat(total).isEqualTo(months(standing, first, upTo));
        assertThat(new Lineage(VIEWS).of(question, false, null, 1_000).items().stream().map(Lineage.Line::contribution)
                .reduce(Decimal.ZERO, Decimal::plus)).isEqualTo(total);
        assertThat(cell(question(STOCK, List.of(), Question.BEGINNING, upTo, asOf)))
                .isEqualTo(Decimal.of(standing.stream().filter(one -> one.includes(upTo)).count()));
        var bySex = statistics()
                .cells(question(MONTHS, List.of(new Axis.Of(Dimension.SEX)), question.from(), upTo, asOf)).stream()
                .collect(Collectors.toMap(one -> one.cell().get("sex"), one -> new Decimal(Counted.total(one))));
        for (var sex : List.of("FEMALE", "MALE"))
            assertThat(bySex.getOrDefault(sex, Decimal.ZERO)).isEqualTo(months(standing.stream()
                    .filter(one -> one.attributes().sex().name().equals(sex)).toList(), first, upTo));
    }

    @Test
    void a_window_ends_with_the_day_of_the_data_and_one_that_ends_before_it_begins_has_no_time() {
        Instant known = Instant.parse("2026-03-01T12:00:00Z");
        LocalDate day = LocalDate.parse("2026-03-01");
        assertThat(Question.of(MONTHS, List.of(), List.of(), 0).on(known).upTo()).isEqualTo(day);
        Question future = question(MONTHS, List.of(), Question.BEGINNING, day.plusYears(1), 0);
        assertThat(future.on(known).upTo()).isEqualTo(day);
        Question past = question(MONTHS, List.of(), Question.BEGINNING, day.minusYears(1), 0);
        assertThat(past.on(known)).isEqualTo(past);
        assertThat(future.on(null)).isEqualTo(future);
        assertThat(cell(question(MONTHS, List.of(), day, day.minusDays(1), 1_000))).isEqualTo(Decimal.ZERO);
    }

    private static Decimal months(List<Coverage> standing, LocalDate from, LocalDate upTo) {
        long days = 0;
        for (LocalDate day = from; !day.isAfter(upTo); day = day.plusDays(1))
            for (Coverage one : standing)
                if (one.includes(day)) days++;
        return new Decimal(A_DAY.value().multiply(java.math.BigDecimal.valueOf(days)));
    }

    /** The coverages of insured that stand, of which no issue is open. */
    private static List<Coverage> standing(List<Recorded<Event>> known) {
        var standing = new HashMap<UUID, Coverage>();
        var begun = new HashMap<UUID, EventId>();
        var open = new java.util.HashSet<EventId>();
        for (Recorded<Event> recorded : known) {
            switch (recorded.event()) {
                case CoverageStarted e -> {
                    standing.put(e.coverage().coverage(), e.coverage());
                    begun.put(e.coverage().coverage(), recorded.id());
                    if (!e.breaches().isEmpty()) open.add(recorded.id());
                }
                case CoverageLapsed e -> standing.put(e.after().coverage(), e.after());
                case CoverageCorrected e -> standing.put(e.after().coverage(), e.after());
                case CoverageRetracted e -> standing.remove(e.before().coverage());
                case QualityEvent e -> open.remove(e.fact());
                default -> {
                }
            }
        }
        return standing.values().stream().filter(one -> one.as() == CoveredAs.INSURED)
                .filter(one -> !open.contains(begun.get(one.coverage()))).toList();
    }

    private static Question question(Measure measure, List<Axis> by, LocalDate from, LocalDate upTo, long asOf) {
        return new Question(measure, by, List.of(), List.of(), from, upTo, asOf);
    }

    private static Decimal cell(Question question) {
        return new Decimal(Counted.total(statistics().cells(question).getFirst()));
    }

    private static final Statistics STATISTICS = new Statistics(VIEWS, new Catalogue(List.of()),
            List.of(new Agreed(VIEWS)));

    private static Statistics statistics() { return STATISTICS; }
}
