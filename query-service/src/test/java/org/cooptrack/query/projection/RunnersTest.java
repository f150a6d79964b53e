package org.cooptrack.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.CONTEXT;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.results.PeriodApproved;
import org.cooptrack.events.results.PeriodCertified;
import org.cooptrack.events.results.PeriodOpened;
import org.cooptrack.events.results.PeriodReopened;
import org.cooptrack.events.results.PeriodSubmitted;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.CapacityRevised;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.ProjectTelling;
import org.cooptrack.query.Service;
import org.cooptrack.query.Telling;
import org.cooptrack.query.fact.FactProjection;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RunnersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FACTS = CONTEXT.getBean(FactProjection.class).id();

    private final Map<String, Projection> projections = CONTEXT.getBeansOfType(Projection.class);
    private final Progress progress = CONTEXT.getBean(Progress.class);
    private final JdbcClient views = Service.views();

    @Test
    void the_live_runner_and_a_rebuild_cancelled_and_resumed_write_the_same_cells() throws InterruptedException {
        List<Recorded<Event>> history = new Telling(new Random(7)).tell(80);
        history.forEach(one -> happened(one.id().stream(), one.event()));
        for (Recorded<Event> one : new ProjectTelling(new Random(3), Instant.EPOCH, Duration.ZERO).tell(60))
            happened(one.id().stream(), one.event());
        long head = reported();
        for (Projection projection : projections.values())
            assertThat(progress.await(projection.id(), head, PATIENCE)).as(projection.id()).isTrue();

        var schema = new ViewsSchema("rebuilt", CONTEXT.getBean(DataSource.class));
        var pages = new AtomicInteger();
        var rebuild = new Rebuild(LEDGER, schema, List.copyOf(projections.values()), 7);
        assertThat(rebuild.run(head, () -> pages.get() == 3, _ -> pages.incrementAndGet())).isLessThan(head);
        assertThat(rebuild.run(head, () -> false, _ -> {})).isEqualTo(head);

        List<String> tables = tables();
        assertThat(tables).contains("fact", "held_fact", "held_event", "projection", "training", "folded",
                "period_standing", "merged_person", "said", "quality_issue", "task", "waiting_rows", "chart");
        assertThat(tables.stream().filter(table -> differences(table) > 0)).isEmpty();
        assertThat(count("rebuilt.fact")).isPositive();
        assertThat(count("rebuilt.folded")).isPositive();
        assertThat(count("rebuilt.period_standing")).isPositive();
        assertThat(count("rebuilt.said")).isPositive();
    }

    @Test
    void a_projection_that_cannot_go_on_says_so_and_stops_alone() throws InterruptedException {
        Stumbling stumbling = CONTEXT.getBean(Stumbling.class);
        long stone = happened("training:" + Stumbling.STONE, new CapacityRevised(Stumbling.STONE, 20, "more chairs"));
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> json("/v1/projections", Role.AUDITOR).valueStream()
                    .anyMatch(one -> one.get("projection").asString().equals("stumbling")
                            && one.at("/cause").asString("").contains("stumbled")
                            && one.at("/stopped").asString("").startsWith("Something unforeseen happened")
                            && one.get("events").asLong() > 0));
            assertThat(progress.await(FACTS, stone, PATIENCE)).isTrue();
        } finally {
            stumbling.repaired = true;
        }
        assertThat(progress.await(stumbling.id(), stone, PATIENCE)).isTrue();
    }

    @Test
    void a_batch_is_written_with_one_position() {
        long last = happened("training:" + People.person(500), enrolments(200));
        json("/v1/statistics?measure=beneficiaries-enrolled&atLeast=" + last, Role.ANALYST);
        assertThat(views.sql("select position from projection where id = ?").param(FACTS).query(Long.class).single())
                .isGreaterThanOrEqualTo(last);
    }

    private static long reported() {
        UUID project = People.project(501);
        UUID period = UUID.randomUUID();
        return happened("project-results:" + project,
                new PeriodOpened(project, period, new Period(People.day("2024-01-01"), People.day("2024-12-31"))),
                new PeriodSubmitted(project, period), new PeriodApproved(project, period),
                new PeriodCertified(project, period), new PeriodReopened(project, period, "a late list"));
    }

    private static Event[] enrolments(int many) {
        var events = new Event[many];
        for (int at = 0; at < many; at++)
            events[at] = new BeneficiaryEnrolled(People.person(500),
                    People.took(1_000 + at, Sex.OTHER, "PE", "2023-02", 500));
        return events;
    }

    private List<String> tables() {
        return views.sql("select table_name from information_schema.tables where table_schema = 'rebuilt' "
                + "and table_name not like 'flyway%'").query((row, _) -> row.getString(1)).list();
    }

    private long differences(String table) {
        String live = "table " + table;
        String rebuilt = "table rebuilt." + table;
        return count("((" + live + " except all " + rebuilt + ") union all (" + rebuilt + " except all " + live + "))");
    }

    private long count(String rows) {
        return views.sql("select count(*) from " + rows + " r").query(Long.class).single();
    }
}
