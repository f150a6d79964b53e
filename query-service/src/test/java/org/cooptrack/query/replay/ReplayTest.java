package org.cooptrack.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.replay.ReplayBegun;
import org.cooptrack.events.replay.ReplayCancelled;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Replays over a history of trainings, while the read models in use go on. */
class ReplayTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient views = Service.views();
    private final UUID replay = UUID.randomUUID();
    private final Set<UUID> begun = new HashSet<>();

    /** Only so many stand at a time. */
    @AfterEach
    void none_is_needed_any_more() {
        begun.forEach(one -> happened("replay:" + one, new ReplayCancelled(one)));
    }

    @Test
    void all_of_history_told_once_more_while_it_goes_on_makes_the_same_cells() throws InterruptedException {
        tell(11, 60);
        var over = new AtomicBoolean();
        Thread going = Thread.ofVirtual().start(() -> {
            for (int seed = 100; !over.get(); seed++)
                tell(seed, 3);
        });
        JsonNode report;
        try {
            report = ended(begin(List.of("fact", "training", "replay", "task"), null));
        } finally {
            over.set(true);
            going.join();
        }
        assertThat(report.get("state").asString()).isEqualTo("DONE");
        assertThat(report.get("differences").asLong()).as(report.toPrettyString()).isZero();
        assertThat(report.get("tables").valueStream().map(table -> table.get("table").asString()))
                .contains("fact", "held_fact", "said", "training", "replay", "task");
        assertThat(report.get("tables").valueStream().filter(table -> table.get("table").asString().equals("fact")))
                .allSatisfy(table -> assertThat(table.get("rows").asLong()).isPositive());
        assertThat(report.get("tables")).allSatisfy(table -> assertThat(table.has("leftOut")).isFalse());
        assertThat(report.get("position").asLong()).isEqualTo(report.get("target").asLong());
        assertThat(report.get("eventsPerSecond").asLong()).isPositive();
    }

    @Test
    void a_cell_that_was_changed_behind_the_back_of_history_is_named() {
        long position = tell(12, 20);
        json("/v1/statistics?measure=beneficiaries-trained&atLeast=" + position, Role.ANALYST);
        String event = views.sql("select event_id from fact where ordinal = 0 order by position desc limit 1")
                .query(String.class).single();
        UUID second = UUID.randomUUID();
        change(event, "quantity + 1000");
        try {
            replayed(second);
        } finally {
            change(event, "quantity - 1000");
        }
        JsonNode found = json("/v1/replays/" + second + "/differences?limit=1", Role.AUDITOR).at("/cells/0");
        assertThat(found.get("table").asString()).isEqualTo("fact");
        assertThat(found.get("cell").asString()).isEqualTo("quantity");
        assertThat(found.get("key").asString()).contains(event);
        assertThat(found.get("live").asLong()).isEqualTo(found.get("replayed").asLong() + 1_000);
    }

    @Test
    void an_earlier_position_is_compared_with_what_still_tells_of_it() {
        tell(13, 20);
        long earlier = LEDGER.head() - 10;
        tell(14, 5);
        JsonNode report = ended(begin(List.of("fact"), earlier));
        assertThat(report.get("target").asLong()).isEqualTo(earlier);
        assertThat(report.get("differences").asLong()).as(report.toPrettyString()).isZero();
        assertThat(report.get("tables")).anySatisfy(table -> {
            assertThat(table.get("table").asString()).isEqualTo("fact");
            assertThat(table.get("position").asLong()).isEqualTo(earlier);
            assertThat(table.has("leftOut")).isFalse();
        }).anySatisfy(table -> {
            assertThat(table.get("table").asString()).isEqualTo("held_fact");
            assertThat(table.get("leftOut").asString()).isEqualTo("LATER");
        });
    }

    @Test
    void what_nobody_needs_any_more_is_dropped() {
        ended(begin(List.of("training"), null));
        assertThat(schemas()).contains(schema());
        long position = happened("replay:" + replay, new ReplayCancelled(replay));
        Awaitility.await().atMost(PATIENCE).until(() -> !schemas().contains(schema()));
        JsonNode report = json("/v1/replays/" + replay + "?atLeast=" + position, Role.AUDITOR);
        assertThat(report.at("/asked/cancelledAt").isMissingNode()).isFalse();
        assertThat(json("/v1/replays?wanted=false&limit=1000", Role.AUDITOR).get("items").valueStream()
                .map(one -> one.get("replay").asString())).contains(replay.toString());
    }

    @Test
    void a_replay_of_which_history_knows_no_more_is_dropped() {
        views.sql("insert into replays.run (replay, state, target) values (?, 'DONE', 0)").param(replay).update();
        views.sql("create schema " + schema()).update();
        UUID other = UUID.randomUUID();
        happened("replay:" + other, new ReplayBegun(other, List.of("replay"), 0L, "a look"),
                new ReplayCancelled(other));
        Awaitility.await().atMost(PATIENCE).until(() -> !schemas().contains(schema()));
        assertThat(views.sql("select state from replays.run where replay = ?").param(replay).query(String.class)
                .single()).isEqualTo("CANCELLED");
    }

    @Test
    void only_so_many_stand_at_a_time_and_the_next_says_that_it_waits() {
        List<UUID> kept = IntStream.range(0, ReplayRunner.KEPT).mapToObj(_ -> UUID.randomUUID()).toList();
        begun.addAll(kept);
        kept.forEach(one -> happened("replay:" + one, new ReplayBegun(one, List.of("replay"), 0L, "kept")));
        kept.forEach(one -> Awaitility.await().atMost(PATIENCE).until(() -> get("/v1/replays/" + one, Role.AUDITOR)
                .body().contains("\"DONE\"")));
        long position = begin(List.of("replay"), 0L);
        assertThat(json("/v1/replays/" + replay + "?atLeast=" + position, Role.AUDITOR).get("trouble").asString())
                .contains("5");
        happened("replay:" + kept.getFirst(), new ReplayCancelled(kept.getFirst()));
        assertThat(ended(position).get("state").asString()).isEqualTo("DONE");
    }

    @Test
    void a_read_model_that_does_not_exist_is_told_and_nothing_is_left_of_it() {
        JsonNode report = ended(begin(List.of("no-such-model"), null));
        assertThat(report.get("state").asString()).isEqualTo("FAILED");
        assertThat(report.get("trouble").asString()).contains("no-such-model");
        assertThat(schemas()).doesNotContain(schema());
    }

    @Test
    void a_replay_nobody_asked_for_is_not_found_and_none_is_shown_to_who_may_not_read_history() {
        assertThat(get("/v1/replays/" + UUID.randomUUID(), Role.AUDITOR).statusCode()).isEqualTo(404);
        assertThat(get("/v1/replays", Role.ANALYST).statusCode()).isEqualTo(403);
        ended(begin(List.of("training"), 0L));
        assertThat(get("/v1/replays/" + replay + "/differences?after=x", Role.AUDITOR).statusCode()).isEqualTo(400);
    }

    private void change(String event, String quantity) {
        views.sql("update fact set quantity = " + quantity + " where event_id = ? and ordinal = 0").param(event)
                .update();
    }

    private void replayed(UUID another) {
        begun.add(another);
        happened("replay:" + another, new ReplayBegun(another, List.of("fact"), null, "a look"));
        Awaitility.await().atMost(PATIENCE).until(() -> json("/v1/replays/" + another, Role.AUDITOR)
                .path("differences").asLong(0) > 0);
    }

    private long begin(List<String> projections, @Nullable Long upTo) {
        begun.add(replay);
        return happened("replay:" + replay, new ReplayBegun(replay, projections, upTo, "the yearly check"));
    }

    private JsonNode ended(long position) {
        String path = "/v1/replays/" + replay + "?atLeast=" + position;
        return Awaitility.await().atMost(PATIENCE).until(() -> json(path, Role.AUDITOR),
                report -> List.of("DONE", "FAILED").contains(report.get("state").asString()));
    }

    private String schema() { return "replay_" + replay.toString().replace("-", ""); }

    private List<@Nullable String> schemas() {
        return views.sql("select nspname from pg_namespace").query(String.class).list();
    }

    /** A training that so many persons completed, one of which was taken back. */
    private static long tell(int seed, int persons) {
        var training = UUID.randomUUID();
        var completed = new ArrayList<Event>();
        for (int person = 0; person < persons; person++)
            completed.add(new BeneficiaryTrained(training,
                    People.took(seed * 1_000 + person, Sex.FEMALE, "KE", "2024-03-05", 9_700),
                    CompletionBasis.ATTESTED_REGISTER, null, null));
        happened("training:" + training, completed.toArray(Event[]::new));
        return happened("training:" + training,
                new CompletionRetracted(training, new EventId("training:" + training, 0),
                        ((BeneficiaryTrained) completed.getFirst()).participation(), "never"));
    }
}
