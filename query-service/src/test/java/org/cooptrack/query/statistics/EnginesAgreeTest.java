package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.StoryService;
import org.cooptrack.query.projection.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every question that columns answer they answer as SQL does, over all that the story tells, of any position. */
class EnginesAgreeTest {
    private static final int QUESTIONS = Integer.getInteger("cooptrack.questions", 300);
    private static final Reading READING = StoryService.context().getBean(Reading.class);
    private static final Engine COLUMNS = StoryService.context().getBean(Engine.class);
    private static final JdbcClient VIEWS = StoryService.context().getBean(JdbcClient.class);
    private static final Engine SQL = new SqlEngine(VIEWS);
    private static final Tracer TRACER = StoryService.context().getBean(Tracer.class);
    private static final Lineage TRACED = new Lineage(VIEWS, List.of(TRACER));
    private static final Lineage BY_SQL = new Lineage(VIEWS);
    private static final int MOST_ENTRIES = 60;
    private static final Collection<Measure> MEASURES = StoryService.context().getBean(Catalogue.class).all();
    private static final Optional<Measure> ACTIVE = StoryService.context().getBean(Catalogue.class)
            .find(Coverage.ACTIVE_PROJECTS);
    private static final long HEAD = StoryService.LEDGER.head();

    private final Map<String, List<String>> values = new HashMap<>();
    private int answered;

    @BeforeAll
    static void the_columns_are_loaded() {
        Measure any = MEASURES.stream().filter(measure -> measure.kind() == Measure.Kind.PERSONS).findFirst()
                .orElseThrow();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> READING
                .reading(() -> COLUMNS.figures(Question.of(any, List.of(), List.of(), HEAD))).isPresent());
    }

    @Test
    void every_measure_by_every_dimension_is_the_same() {
        for (Measure measure : MEASURES) {
            for (long asOf : List.of(HEAD, HEAD / 2)) {
                agree(question(measure, List.of(), asOf));
                axes(measure).forEach(axis -> agree(question(measure, List.of(axis), asOf)));
            }
        }
        assertThat(answered).as("questions answered from columns").isGreaterThan(1_000);
    }

    @Test
    void any_question_is_answered_alike() {
        var random = new Random(20_261_127);
        List<Measure> measures = List.copyOf(MEASURES);
        for (int at = 0; at < QUESTIONS; at++)
            agree(random(measures.get(random.nextInt(measures.size())), random));
        assertThat(answered).as("questions answered from columns").isGreaterThan(QUESTIONS / 2);
    }

    @Test
    void any_figure_is_explained_alike() {
        var random = new Random(20_261_128);
        List<Measure> measures = List.copyOf(MEASURES);
        for (int at = 0; at < QUESTIONS; at++)
            explain(random(measures.get(random.nextInt(measures.size())), random), random.nextBoolean(),
                    1 + random.nextInt(4));
        for (Measure measure : MEASURES)
            for (boolean distinct : new boolean[]{false, true})
                explain(question(measure, List.of(), HEAD), distinct, 50);
        assertThat(answered).as("figures explained from columns").isGreaterThan(QUESTIONS / 2 + MEASURES.size());
    }

    private void explain(Question question, boolean distinct, int limit) {
        READING.reading(() -> {
            TRACER.whole(question, distinct).ifPresent(whole -> {
                answered++;
                assertThat(whole).as(question.toString()).isEqualTo(BY_SQL.whole(question, distinct));
            });
            assertThat(pages(TRACED, question, distinct, limit)).as(question.toString())
                    .isEqualTo(pages(BY_SQL, question, distinct, limit));
            TRACER.leftOut(question, distinct).ifPresent(left -> assertThat(LeftOut.counts(question, distinct, VIEWS))
                    .as(question.toString()).containsAll(left));
            return question;
        });
    }

    private static List<Lineage.Line> pages(Lineage lineage, Question question, boolean distinct, int limit) {
        List<Lineage.Line> all = new ArrayList<>();
        String after = null;
        do {
            Lineage.Lines page = lineage.standing(question, distinct, after, limit);
            all.addAll(page.items());
            after = page.next();
        } while (after != null && all.size() < MOST_ENTRIES);
        return all;
    }

    private void agree(Question question) {
        READING.reading(() -> {
            COLUMNS.figures(question).ifPresent(figures -> {
                answered++;
                assertThat(figures).as(question.toString()).isEqualTo(SQL.figures(question).orElseThrow());
            });
            COLUMNS.coverage(question, ACTIVE).ifPresent(coverage -> assertThat(coverage)
                    .as("coverage of " + question).isEqualTo(SQL.coverage(question, ACTIVE).orElseThrow()));
            return question;
        });
    }

    private Question random(Measure measure, Random random) {
        List<Axis> axes = axes(measure);
        List<Axis> by = new ArrayList<>();
        for (int more = random.nextInt(4); more > 0; more--)
            by.add(axes.get(random.nextInt(axes.size())));
        long asOf = random.nextBoolean() ? HEAD : random.nextInt((int) HEAD + 1);
        LocalDate from = random.nextInt(4) == 0 ? LocalDate.of(2020 + random.nextInt(6), 1, 1) : Question.BEGINNING;
        LocalDate upTo = random.nextInt(4) == 0 || measure.kind() == Measure.Kind.MONTHS
                ? LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28))
                : Question.END;
        return new Question(measure, by.stream().distinct().toList(), conditions(measure, axes, random),
                conditions(measure, axes, random), from, upTo, asOf);
    }

    private List<Condition> conditions(Measure measure, List<Axis> axes, Random random) {
        var conditions = new ArrayList<Condition>();
        for (int more = random.nextInt(3) - random.nextInt(2); more > 0; more--) {
            Axis axis = axes.get(random.nextInt(axes.size()));
            if (axis.attributes()) continue;
            List<String> said = values.computeIfAbsent(measure.id() + axis.code(), _ -> said(measure, axis));
            var some = new TreeSet<String>();
            for (int value = random.nextInt(3); value > 0 && !said.isEmpty(); value--)
                some.add(said.get(random.nextInt(said.size())));
            conditions.add(new Condition(axis, List.copyOf(some)));
        }
        return conditions;
    }

    private static List<String> said(Measure measure, Axis axis) {
        return READING.reading(() -> SQL.figures(question(measure, List.of(axis), HEAD)).orElseThrow()).stream()
                .flatMap(figure -> figure.values().values().stream()).toList();
    }

    private static Question question(Measure measure, List<Axis> by, long asOf) {
        LocalDate upTo = measure.kind() == Measure.Kind.MONTHS ? LocalDate.of(2026, 6, 30) : Question.END;
        return new Question(measure, by, List.of(), List.of(), Question.BEGINNING, upTo, asOf);
    }

    private static List<Axis> axes(Measure measure) {
        Stream<Axis> said = measure.asked().stream().filter(dimension -> dimension != Dimension.PROJECT_SHARE)
                .sorted().map(Axis.Of::new);
        return measure.kind() == Measure.Kind.MONTHS
                ? said.toList()
                : Stream.concat(said, Arrays.stream(Axis.Period.values())).toList();
    }
}
