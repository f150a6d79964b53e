package org.cooptrack.query.statistics;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.codes.Reach;
import org.cooptrack.events.count.*;
import org.cooptrack.events.employment.JobseekerPlaced;
import org.cooptrack.events.employment.PlacementRetracted;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;
import org.cooptrack.events.protection.CoverageRetracted;
import org.cooptrack.events.protection.CoverageStarted;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.Reaching;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The union of all who were reached, by several kinds at once, against a naive recount that knows nothing of rows. */
class ReachRecountTest {
    private static final int FEW = 60, THOUSANDS = Integer.getInteger("cooptrack.histories", 5_000);
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…", "en", "…", "es", "…"));
    private static final Measure MEASURE = Measure.unionOf(Reach.kinds(), Reach.MEASURE, 1,
            Measure.ofPersonsInActivities(), TEXT, TEXT);
    private static final Axis KIND = new Axis.Of(Dimension.KIND), SEX = new Axis.Of(Dimension.SEX),
            COUNTRY = new Axis.Of(Dimension.COUNTRY);

    private final JdbcClient views = FreshViews.prepared();
    private final FactProjection facts = new FactProjection(List.of());
    private final Agreed agreed = new Agreed(views, MEASURE);
    private final Statistics statistics = new Statistics(views, new Catalogue(List.of()), List.of(agreed));

    /** Who was reached by what, or how many, where nobody is named; from that position on. */
    private record Live(@Nullable UUID person, String kind, long persons, String sex, String country, long since) {
        Live(String kind, UUID person, Attributes attributes, long since) {
            this(person, kind, 1, attributes.sex().name(), attributes.country(), since);
        }
    }

    private record Numbers(long total, long distinct, long withoutIdentity) {}

    @Test
    void who_was_reached_is_counted_once_whatever_was_done_for_them() { recount(0, FEW); }

    @Test
    @Tag("long")
    void who_was_reached_is_counted_once_in_thousands_of_histories() { recount(FEW, THOUSANDS); }

    private void recount(int from, int until) {
        for (int seed = from; seed < until; seed++) {
            var random = new Random(1_000_003L * seed);
            List<Recorded<Event>> history = new Reaching(random).tell(20 + random.nextInt(30));
            views.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, merged_person, event_without_rows")
                    .update();
            int cut = random.nextInt(history.size());
            for (List<Recorded<Event>> batch : List.of(history.subList(0, cut), history.subList(cut, history.size())))
                if (!batch.isEmpty()) facts.write(batch, views);
            for (int asOf : new int[]{history.size() - 1, random.nextInt(history.size())})
                compare("history " + seed + " as of " + asOf, live(history.subList(0, asOf + 1)), asOf);
        }
    }

    private void compare(String which, List<Live> live, long asOf) {
        assertThat(figures(asOf, List.of(), List.of())).as(which).isEqualTo(Map.of(List.of(), numbers(live)));
        assertThat(figures(asOf, List.of(KIND), List.of())).as(which)
                .isEqualTo(by(live, one -> List.of(one.kind())));
        assertThat(distinct(figures(asOf, List.of(SEX), List.of()))).as(which).isEqualTo(sexes(live));
        assertThat(figures(asOf, List.of(COUNTRY, KIND), List.of())).as(which)
                .isEqualTo(by(live, one -> List.of(one.country(), one.kind())));
        List<String> kinds = List.of(Reach.TRAINING.name(), Reach.CHILD_LABOUR.name());
        List<Live> some = live.stream().filter(one -> kinds.contains(one.kind())).toList();
        var ofSome = List.of(new Condition(KIND, kinds));
        assertThat(figures(asOf, List.of(), ofSome)).as(which).isEqualTo(Map.of(List.of(), numbers(some)));
        assertThat(distinct(figures(asOf, List.of(SEX), ofSome))).as(which).isEqualTo(sexes(some));
        Cell total = statistics.answer(question(asOf, List.of(KIND), List.of()), Language.EN).totals().getFirst();
        Map<List<String>, Numbers> parts = by(live, one -> List.of(one.kind()));
        if (!parts.isEmpty())
            assertThat(total.overlap()).as(which).isEqualTo(new Overlap(new Amount(Decimal.ZERO, true),
                    parts.values().stream().mapToLong(Numbers::distinct).sum() - numbers(live).distinct(),
                    new Amount(Decimal.ZERO, true)));
        lineage(which, live, asOf);
    }

    /** What the events under a figure contribute adds up to it. */
    private void lineage(String which, List<Live> live, long asOf) {
        Question question = question(asOf, List.of(), List.of());
        assertThat(new Lineage(views).of(question, false, null, 1_000).items().stream()
                .map(line -> line.contribution().value()).reduce(BigDecimal.ZERO, BigDecimal::add)).as(which)
                .isEqualByComparingTo(BigDecimal.valueOf(numbers(live).total()));
        assertThat(new Lineage(views, List.of(agreed)).of(question, true, null, 1_000).items()).as(which)
                .hasSize((int) numbers(live).distinct());
        for (boolean distinct : new boolean[]{false, true}) {
            agreed.whole(question, distinct);
            agreed.leftOut(question, distinct);
        }
    }

    /** Without the cells in which something only waits. */
    private Map<List<String>, Numbers> figures(long asOf, List<Axis> by, List<Condition> filters) {
        var figures = new HashMap<List<String>, Numbers>();
        statistics.cells(question(asOf, by, filters)).stream()
                .filter(cell -> by.isEmpty() || Counted.total(cell).signum() != 0)
                .forEach(cell -> figures.put(List.copyOf(cell.cell().values()),
                        new Numbers(Counted.total(cell).longValueExact(), Counted.distinct(cell),
                                cell.withoutIdentity() == null ? 0 : (Long) cell.withoutIdentity().json())));
        return figures;
    }

    private static Map<String, Long> distinct(Map<List<String>, Numbers> figures) {
        var distinct = new TreeMap<String, Long>();
        figures.forEach((cell, numbers) -> {
            if (numbers.distinct() > 0) distinct.put(cell.getFirst(), numbers.distinct());
        });
        return distinct;
    }

    /** Persons by the sex of their first fact. */
    private static Map<String, Long> sexes(List<Live> live) {
        var sexes = new TreeMap<String, Long>();
        live.stream().filter(one -> one.person() != null).collect(groupingBy(Live::person)).values()
                .forEach(ofOne -> sexes.merge(ofOne.stream().min(Comparator.comparingLong(Live::since)).orElseThrow()
                        .sex(), 1L, Long::sum));
        return sexes;
    }

    private static Map<List<String>, Numbers> by(List<Live> live, Function<Live, List<String>> values) {
        var by = new HashMap<List<String>, Numbers>();
        live.stream().collect(groupingBy(values)).forEach((cell, some) -> by.put(cell, numbers(some)));
        return by;
    }

    private static Numbers numbers(List<Live> live) {
        return new Numbers(live.stream().mapToLong(Live::persons).sum(),
                live.stream().filter(one -> one.person() != null).map(Live::person).distinct().count(),
                live.stream().filter(one -> one.person() == null).mapToLong(Live::persons).sum());
    }

    private static Question question(long asOf, List<Axis> by, List<Condition> filters) {
        return Question.of(MEASURE, by, filters, asOf);
    }

    private static List<Live> live(List<Recorded<Event>> known) {
        Map<Object, Live> live = new LinkedHashMap<>();
        Map<EventId, Live> waiting = new HashMap<>();
        Map<UUID, UUID> went = new HashMap<>();
        for (Recorded<Event> one : known) {
            long at = one.position();
            switch (one.event()) {
                case BeneficiaryTrained event -> live.put(one.id(), trained(event.participation(), at));
                case CompletionRetracted event -> live.remove(event.amends());
                case CoverageStarted event -> live.put(one.id(), new Live("SOCIAL_PROTECTION",
                        event.coverage().person(), event.coverage().attributes(), at));
                case CoverageRetracted event -> live.remove(event.amends());
                case JobseekerPlaced event -> {
                    if (event.breaches().isEmpty()) live.put(one.id(), placed(event, at));
                    else
                        waiting.put(one.id(), placed(event, at));
                }
                case PlacementRetracted event -> {
                    live.remove(event.amends());
                    waiting.remove(event.amends());
                }
                case QualityIssueAccepted event -> {
                    Live now = waiting.remove(event.fact());
                    if (now != null)
                        live.put(event.fact(), new Live(now.person(), now.kind(), 1, now.sex(),
                                now.country(), at));
                }
                case ChildWithdrawn event -> live.put(event.exit().exit(), left(event.exit(), at));
                case ChildPrevented event -> live.put(event.exit().exit(), left(event.exit(), at));
                case ExitCorrected event when event.before().way().withdraws() != event.after().way().withdraws() ->
                    live.put(event.after().exit(), left(event.after(), at));
                case ExitRetracted event -> live.remove(event.before().exit());
                case PersonsCounted event -> live.put(event.count(), counted(event.says(), at));
                case CountRetracted event -> live.remove(event.count());
                case PersonsMerged event -> went.put(event.person(), event.into());
                case MergeTakenBack event -> went.remove(event.person());
                default -> {
                }
            }
        }
        return live.values().stream().map(one -> new Live(root(one.person(), went), one.kind(), one.persons(),
                one.sex(), one.country(), one.since())).toList();
    }

    private static Live trained(Participation took, long since) {
        return new Live("TRAINING", took.person(), took.attributes(), since);
    }

    private static Live placed(JobseekerPlaced event, long since) {
        var situation = event.placement().situation();
        return new Live("EMPLOYMENT_SERVICE", situation.person(), situation.attributes(), since);
    }

    private static Live left(Exit exit, long since) {
        return new Live("CHILD_LABOUR", exit.circumstances().person(), exit.circumstances().attributes(), since);
    }

    private static Live counted(Counting says, long since) {
        Attributes who = says.portions().getFirst().attributes();
        return new Live(null, says.measure().equals(BeneficiaryTrained.MEASURE) ? "TRAINING" : "CHILD_LABOUR",
                says.persons(), who.sex().name(), who.country(), since);
    }

    private static @Nullable UUID root(@Nullable UUID person, Map<UUID, UUID> went) {
        UUID into = person == null ? null : went.get(person);
        return into == null ? person : root(into, went);
    }
}
