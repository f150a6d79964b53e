package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpCorrected;
import org.cooptrack.events.training.FollowUpRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Sex;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.query.People;
import org.cooptrack.query.Telling;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.ViewsSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random histories with few persons, told to the table of facts and to a naive recount that knows nothing of rows. */
class RecountTest {
    private static final int HISTORIES = 60;
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…"));
    private static final Measure MEASURE = new Measure(BeneficiaryFollowedUp.MEASURE, 1, Measure.Kind.PERSONS,
            Measure.ofPersonsInActivities(), TEXT, TEXT);
    private static JdbcClient views = prepared();

    private final FactProjection facts = new FactProjection(List.of());

    @BeforeAll
    static void the_tables_are_there() {
        assertThat(views.sql("select count(*) from fact").query(Long.class).single()).isZero();
    }

    @Test
    void figures_over_rows_are_those_of_a_naive_recount() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            views.sql("truncate fact, named_fact, held_fact, held_event").update();
            var random = new Random(seed);
            List<Recorded<Event>> history = new Telling(random).tell(40);
            write(history, random);
            for (long asOf : new long[]{history.size() - 1L, random.nextInt(history.size()), history.size() / 2})
                compare("history " + seed + " as of " + asOf, history, asOf);
        }
    }

    private void compare(String which, List<Recorded<Event>> history, long asOf) {
        List<Live> live = live(history, asOf);
        assertThat(figure(asOf, List.of(), List.of())).as(which).isEqualTo(figureOf(live));
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            List<Live> ofSex = live.stream().filter(one -> firstSex(live, one.person()) == sex).toList();
            assertThat(cells(asOf, Dimension.SEX).getOrDefault(sex.name(), new Counts(0, 0)).distinct()).as(which)
                    .isEqualTo(persons(ofSex));
            assertThat(figure(asOf, List.of(), List.of(condition(Dimension.SEX, sex.name()))).distinct()).as(which)
                    .isEqualTo(persons(ofSex));
        }
        Map<String, Counts> byProject = cells(asOf, Dimension.PROJECT);
        for (int project = 1; project <= 2; project++) {
            String id = People.project(project).toString();
            assertThat(byProject.getOrDefault(id, new Counts(0, 0))).as(which)
                    .isEqualTo(figureOf(live.stream().filter(one -> one.projects().contains(id)).toList()));
        }
        Overlap overlap = Objects.requireNonNull(answer(asOf, Dimension.COUNTRY).totals().getFirst().overlap());
        long parts = live.stream().collect(Collectors.groupingBy(Live::country)).values().stream()
                .mapToLong(RecountTest::persons).sum();
        assertThat(overlap.distinct()).as(which).isEqualTo(parts - persons(live));
        assertThat(answer(asOf, Dimension.SEX).totals().getFirst().overlap()).as(which)
                .isEqualTo(Overlap.of(cell(live), List.of(cell(live))));
        List<Live> kenyan = live.stream().filter(one -> one.country().equals("KE")).toList();
        assertThat(figure(asOf, List.of(), List.of(condition(Dimension.COUNTRY, "KE"),
                condition(Dimension.SEX, "FEMALE"))).distinct()).as(which).isEqualTo(persons(kenyan.stream()
                        .filter(one -> firstSex(kenyan, one.person()) == Sex.FEMALE).toList()));
    }

    private record Counts(long total, long distinct) {}

    private static Counts figureOf(List<Live> live) { return new Counts(live.size(), persons(live)); }

    private static Cell cell(List<Live> live) {
        return new Cell(Map.of(), new Amount(org.cooptrack.events.value.Decimal.of(live.size()), true), persons(live),
                null, 0, 0, true, new Certification(0, 0), new Supported(0, 0), null, "");
    }

    private Counts figure(long asOf, List<Axis> by, List<Condition> filters) {
        return counts(statistics().cells(question(asOf, by, filters)).getFirst());
    }

    private Map<String, Counts> cells(long asOf, Dimension by) {
        return statistics().cells(question(asOf, List.of(new Axis.Of(by)), List.of())).stream()
                .collect(Collectors.toMap(cell -> cell.cell().getOrDefault(by.code(), ""), RecountTest::counts));
    }

    private Answer answer(long asOf, Dimension by) {
        return statistics().answer(question(asOf, List.of(new Axis.Of(by)), List.of()),
                org.cooptrack.web.problem.Language.FR);
    }

    private static Statistics statistics() { return new Statistics(views, new Catalogue(List.of())); }

    private static Counts counts(Cell cell) {
        return new Counts(cell.total().value().value().longValueExact(), Objects.requireNonNull(cell.distinct()));
    }

    private static Condition condition(Dimension dimension, String value) {
        return new Condition(new Axis.Of(dimension), List.of(value));
    }

    private static Question question(long asOf, List<Axis> by, List<Condition> filters) {
        return new Question(MEASURE, by, filters, List.of(), Question.BEGINNING, Question.END, asOf);
    }

    private void write(List<Recorded<Event>> history, Random random) {
        for (int at = 0; at < history.size();) {
            int end = Math.min(history.size(), at + 1 + random.nextInt(8));
            facts.write(history.subList(at, end), views);
            at = end;
        }
    }

    // The naive recount: for each position, walk each origin's events as far as no issue is open.

    private record Live(UUID person, Sex sex, String country, List<String> projects, long since) {}

    private static List<Live> live(List<Recorded<Event>> history, long asOf) {
        Map<EventId, Long> counting = new TreeMap<>(java.util.Comparator.comparing(EventId::toString));
        Map<EventId, Participation> states = Map.of();
        for (long position = 0; position <= asOf; position++) {
            states = states(history.subList(0, (int) position + 1));
            for (EventId event : states.keySet())
                counting.putIfAbsent(event, position);
        }
        return states.entrySet().stream().map(entry -> {
            Participation took = entry.getValue();
            return new Live(took.person(), took.attributes().sex(), took.attributes().country(),
                    took.setting().projects().stream().map(share -> share.project().toString()).toList(),
                    Objects.requireNonNull(counting.get(entry.getKey())));
        }).toList();
    }

    /** What stands of each origin, by the event that made it so. */
    private static Map<EventId, Participation> states(List<Recorded<Event>> known) {
        Map<EventId, Participation> standing = new java.util.HashMap<>();
        for (Recorded<Event> first : known) {
            if (!(first.event() instanceof BeneficiaryFollowedUp)) continue;
            EventId by = null;
            Participation state = null;
            for (Recorded<Event> event : known) {
                if (!first.id().equals(originOf(event))) continue;
                if (open(event, known)) break;
                by = event.id();
                state = after(event.event());
            }
            if (by != null && state != null) standing.put(by, state);
        }
        return standing;
    }

    private static @Nullable EventId originOf(Recorded<Event> recorded) {
        return switch (recorded.event()) {
            case BeneficiaryFollowedUp _ -> recorded.id();
            case FollowUpCorrected corrected -> corrected.amends();
            case FollowUpRetracted retracted -> retracted.amends();
            default -> null;
        };
    }

    private static @Nullable Participation after(Event event) {
        return switch (event) {
            case BeneficiaryFollowedUp followed -> followed.participation();
            case FollowUpCorrected corrected -> corrected.after();
            default -> null;
        };
    }

    private static boolean open(Recorded<Event> recorded, List<Recorded<Event>> known) {
        if (!(recorded.event() instanceof BeneficiaryFollowedUp followed)) return false;
        return followed.breaches().stream().anyMatch(breach -> known.stream().map(Recorded::event)
                .noneMatch(event -> event instanceof org.cooptrack.events.quality.QualityEvent closed
                        && closed.fact().equals(recorded.id()) && closed.rule().equals(breach.rule())));
    }

    private static long persons(List<Live> live) { return live.stream().map(Live::person).distinct().count(); }

    private static Sex firstSex(List<Live> live, UUID person) {
        return live.stream().filter(one -> one.person().equals(person))
                .min(java.util.Comparator.comparingLong(Live::since)).orElseThrow().sex();
    }

    private static JdbcClient prepared() {
        PostgresForTests postgres = PostgresForTests.shared();
        var pool = new HikariConfig();
        pool.setDataSource(postgres.dataSource(Login.VIEWS_OWNER, postgres.fresh("views")));
        var schema = new ViewsSchema("public", new HikariDataSource(pool));
        schema.prepare(List.of());
        return schema.views();
    }
}
