package org.cooptrack.query.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.CONTEXT;
import static org.cooptrack.query.Service.happened;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.Engine;
import org.cooptrack.query.statistics.Figure;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.OverViews;
import org.cooptrack.query.statistics.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Columns of the running service: they know what a reading knows, no more and no less, while facts keep coming. */
class ServedColumnsTest {
    private static final Reading READING = CONTEXT.getBean(Reading.class);
    private static final Engine COLUMNS = CONTEXT.getBean(ColumnsEngine.class);
    private static final Engine SQL = new OverViews(CONTEXT.getBean(JdbcClient.class)).sql();
    private static final Measure TRAINED = CONTEXT.getBean(Catalogue.class).find(BeneficiaryTrained.MEASURE)
            .orElseThrow();
    private static final List<Axis> BY = List.of(new Axis.Of(Dimension.SEX), new Axis.Of(Dimension.COUNTRY));

    @BeforeAll
    static void the_columns_are_loaded() {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60))
                .until(() -> !READING.reading(() -> COLUMNS.figures(question()).isEmpty()));
    }

    @Test
    void whoever_reads_a_fact_finds_it_in_the_columns() {
        for (int more = 0; more < 5; more++) {
            long position = happened("training:" + UUID.randomUUID(), trained(more));
            Awaitility.await().pollInSameThread().until(() -> known() >= position);
            READING.reading(() -> agreed());
        }
    }

    @Test
    void readers_see_one_position_while_facts_come_and_are_taken_back() throws Exception {
        var comes = new AtomicBoolean(true);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var readers = new ArrayList<Future<Integer>>();
            for (int reader = 0; reader < 3; reader++)
                readers.add(pool.submit(() -> {
                    int read = 0;
                    for (; comes.get() || read < 10; read++)
                        READING.reading(() -> agreed());
                    return read;
                }));
            for (int more = 0; more < 60; more++)
                told(more);
            comes.set(false);
            for (Future<Integer> reader : readers)
                assertThat(reader.get()).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void a_version_that_is_not_loaded_is_not_answered() {
        Keeper keeper = CONTEXT.getBean(Keeper.class);
        var version = READING.reading(() -> READING.current().of("fact").version());
        assertThat(keeper.of(version)).isPresent();
        assertThat(keeper.of(new org.cooptrack.query.projection.Version("fact", version.number() + 1))).isEmpty();
        assertThat(COLUMNS.figures(question())).as("outside of a reading").isEmpty();
    }

    private static void told(int more) {
        UUID training = UUID.randomUUID();
        var took = People.took(9_300 + more % 7, more % 2 == 0 ? Sex.FEMALE : Sex.MALE, "KE", "2024-03-05", 930);
        var said = new BeneficiaryTrained(training, took, CompletionBasis.ATTESTED_REGISTER, null, null);
        happened("training:" + training, said);
        if (more % 3 == 0)
            happened("training:" + training,
                    new CompletionRetracted(training, new EventId("training:" + training, 0), took, "never"));
    }

    private static Event trained(int more) {
        return new BeneficiaryTrained(UUID.randomUUID(),
                People.took(9_200 + more, Sex.FEMALE, "UG", "2024-03-05", 920), CompletionBasis.ATTESTED_REGISTER,
                null, null);
    }

    private static List<Figure> agreed() {
        List<Figure> figures = COLUMNS.figures(question()).orElseThrow();
        assertThat(figures).isEqualTo(SQL.figures(question()).orElseThrow());
        return figures;
    }

    private static long known() { return READING.reading(() -> READING.known("fact").position()); }

    private static Question question() { return Question.of(TRAINED, BY, List.of(), Long.MAX_VALUE); }
}
