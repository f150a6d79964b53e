package org.cooptrack.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.cooptrack.command.Service;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.training.TrainingCommand.PauseTraining;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.*;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.Outcome;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What every policy may rely on, shown with one that pauses a training whenever its capacity is revised. */
@NullUnmarked
class PolicyTest {
    private static final InstantSource NOW = InstantSource.system();
    private final UUID project = UUID.randomUUID();
    private final Policy policy = whenCapacityRevised("Test" + UUID.randomUUID(), Policy.Start.NOW, project);
    private final Followers followers = new Followers(Service.ledger());
    private Following following = following(policy, Service.firstNode(), NOW);

    @AfterEach
    void close() { following.close(); }

    @Test
    void what_follows_from_an_event_is_asked_for_once_and_the_policy_goes_on() {
        UUID training = scheduled();
        begin();
        EventId first = revised(training, 30);
        EventId second = revised(training, 31);
        untilActedOn(second);
        assertThat(causes(training)).containsExactly(first.toString(), second.toString());
    }

    @Test
    void the_event_says_which_policy_asked_for_it_what_caused_it_and_to_which_story_it_belongs() {
        UUID training = scheduled();
        begin();
        EventId cause = revised(training, 30);
        untilActedOn(cause);
        assertThat(paused(training)).singleElement().satisfies(told -> {
            assertThat(told.actor().issuer()).isEqualTo("urn:cooptrack:policy");
            assertThat(told.actor().subject()).isEqualTo(policy.name());
            assertThat(told.role()).isEqualTo(Role.POLICY);
            assertThat(told.causation()).isEqualTo(cause.toString());
            assertThat(told.correlation()).isEqualTo(metadata(stored(cause)).correlation());
        });
    }

    @Test
    void a_wish_whose_position_was_not_kept_is_answered_from_its_receipt() throws SQLException {
        UUID training = scheduled();
        begin();
        EventId cause;
        operator("create function stuck() returns trigger language plpgsql as $$ begin raise 'stuck'; end $$",
                "create trigger stuck before update on follower for each row when (new.name = '" + policy.name()
                        + "') execute function stuck()");
        try {
            cause = revised(training, 30);
            until(() -> causes(training).size() == 1 && following.trouble().isPresent());
            following.close();
        } finally {
            operator("drop trigger stuck on follower", "drop function stuck()");
        }
        assertThat(position()).as("sent, but not kept").isLessThan(stored(cause).position());
        following = following(policy, Service.otherNode(), NOW);
        following.start();
        untilActedOn(cause);
        assertThat(causes(training)).containsExactly(cause.toString());
    }

    @Test
    void a_wish_sent_again_when_its_receipt_was_forgotten_is_known_by_its_event() throws SQLException {
        UUID training = scheduled();
        begin();
        EventId cause = revised(training, 30);
        untilActedOn(cause);
        following.close();
        operator("delete from command where subject = '" + policy.name() + "'");
        var later = InstantSource.fixed(Instant.now().plus(Duration.ofDays(40)));
        var otherwise = policy(policy.name(), policy.from(),
                happened -> pause(happened, project, new EventId("project:" + project, 99)));
        var sender = new Sender(policy.name(), Service.bean(Door.class), Service.ledger(), followers, later);
        sender.send(otherwise,
                new Happened(cause, stored(cause).position(), Instant.now(), new CapacityRevised(training, 30, "")),
                stored(cause));
        assertThat(causes(training)).containsExactly(cause.toString());
    }

    @Test
    void two_nodes_at_once_ask_for_it_once() {
        List<UUID> trainings = LongStream.range(0, 20).mapToObj(_ -> scheduled()).toList();
        begin();
        try (var other = following(policy, Service.otherNode(), NOW)) {
            other.start();
            EventId last = null;
            for (UUID training : trainings)
                last = revised(training, 30);
            untilActedOn(last);
        }
        following.close();
        assertThat(trainings).allSatisfy(training -> assertThat(causes(training)).hasSize(1));
    }

    @Test
    void a_wish_that_a_rule_refuses_is_noted_once_and_the_policy_goes_on() {
        UUID stranger = scheduled(UUID.randomUUID()), training = scheduled();
        begin();
        EventId refused = revised(stranger, 30);
        EventId granted = revised(training, 30);
        untilActedOn(granted);
        assertThat(causes(training)).hasSize(1);
        assertThat(followers.notes(policy.name(), -1, "", 10)).singleElement().satisfies(note -> {
            assertThat(note.position()).isEqualTo(stored(refused).position());
            assertThat(EventJson.read(Refusal.class, note.json())).isEqualTo(new Refusal(refused.toString(),
                    "PauseTraining",
                    "training:" + stranger, "training.not-of-project", "/project", List.of(project.toString())));
        });
    }

    @Test
    void what_cannot_be_asked_for_now_is_asked_again_in_its_order_and_never_passed_over() throws SQLException {
        UUID first = scheduled(), second = scheduled();
        begin();
        operator(
                "create function away() returns trigger language plpgsql as $$ begin raise 'away' using errcode = '42501'; end $$",
                "create trigger away before insert on command for each row when (new.subject = '" + policy.name()
                        + "') execute function away()");
        EventId last;
        try {
            revised(first, 30);
            last = revised(second, 30);
            until(() -> following.trouble().isPresent());
            assertThat(causes(second)).as("not before the first").isEmpty();
        } finally {
            operator("drop trigger away on command", "drop function away()");
        }
        untilActedOn(last);
        until(() -> following.trouble().isEmpty());
        assertThat(causes(first)).hasSize(1);
        assertThat(causes(second)).hasSize(1);
    }

    @Test
    void one_that_begins_now_does_not_act_on_what_happened_before() {
        UUID training = scheduled();
        revised(training, 30);
        begin();
        EventId later = revised(training, 31);
        untilActedOn(later);
        assertThat(causes(training)).containsExactly(later.toString());
    }

    @Test
    void one_that_begins_with_history_acts_on_what_happened_before() {
        UUID training = scheduled();
        EventId before = revised(training, 30);
        following = following(whenCapacityRevised(policy.name(), Policy.Start.BEGINNING, project),
                Service.firstNode(), NOW);
        begin();
        untilActedOn(before);
        assertThat(causes(training)).containsExactly(before.toString());
    }

    @Test
    void it_is_silent_when_it_starts_again_and_when_history_is_read_anew() throws InterruptedException {
        UUID training = scheduled();
        begin();
        untilActedOn(revised(training, 30));
        following.close();
        long before = Service.ledger().lastVersion("training:" + training);
        following = following(policy, Service.firstNode(), NOW);
        following.start();
        var rebuild = Service.bean(LedgerEventSource.class).follow(-1);
        while (!rebuild.next().isEmpty()) {
            // As whoever builds views anew reads it.
        }
        untilActedOn(revised(scheduled(), 30));
        assertThat(Service.ledger().lastVersion("training:" + training)).isEqualTo(before);
    }

    @Test
    void its_place_moves_on_over_what_does_not_concern_it() {
        begin();
        scheduled();
        long head = Service.ledger().head();
        until(() -> position() >= head);
    }

    private void begin() {
        following.standing();
        following.start();
    }

    private static Following following(Policy policy, ApplicationContext node, InstantSource clock) {
        return new Following(policy, node.getBean(Door.class), node.getBean(Ledger.class),
                node.getBean(LedgerEventSource.class), node.getBean(Followers.class), clock);
    }

    private UUID scheduled() { return scheduled(project); }

    private static UUID scheduled(UUID project) {
        UUID training = UUID.randomUUID();
        Service.happened("training:" + training, new TrainingScheduled(training, "T" + training,
                LocalizedText.of(Map.of("en", "T")), "TOPIC",
                new Setting(List.of(new ProjectShare(project, Percentage.HUNDRED)), new Place("SN", null, null), null,
                        null, List.of(), List.of()),
                LocalDate.parse("2026-03-01"), LocalDate.parse("2026-05-01"), 20, Percentage.of("80"), false,
                CompletionBasis.ATTENDANCE));
        return training;
    }

    /** The policy may be writing to the same stream: then once more. */
    private static EventId revised(UUID training, int capacity) {
        String stream = "training:" + training;
        while (true) {
            var outcome = Service.happened(stream, new CapacityRevised(training, capacity, "as asked"));
            if (outcome instanceof Outcome.Accepted it) return new EventId(stream, it.version());
        }
    }

    private void untilActedOn(EventId event) {
        long position = stored(event).position();
        until(() -> position() >= position);
    }

    private long position() { return followers.standing(policy.name()).position(); }

    private static StoredEvent stored(EventId event) {
        return Service.ledger().read(event.stream(), event.version(), 1).getFirst();
    }

    private List<String> causes(UUID training) { return paused(training).stream().map(Metadata::causation).toList(); }

    private static List<Metadata> paused(UUID training) {
        return Service.ledger().read("training:" + training, 0).stream()
                .filter(event -> event.type().equals("training.TrainingPaused")).map(PolicyTest::metadata).toList();
    }

    private static Metadata metadata(StoredEvent stored) { return EventJson.readMetadata(stored.metadata()); }

    private static void operator(String... statements) throws SQLException {
        try (var connection = Service.ledgerOperator(); var statement = connection.createStatement()) {
            for (String sql : statements)
                statement.execute(sql);
        }
    }

    private static void until(BooleanSupplier so) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in a minute").isLessThan(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Asks each training to pause whose capacity is revised, in the name of one project; the event is the suspension it names. */
    private static Policy whenCapacityRevised(String name, Policy.Start from, UUID project) {
        return policy(name, from, happened -> pause(happened, project, happened.id()));
    }

    private static PauseTraining pause(Happened happened, UUID project, EventId suspension) {
        return new PauseTraining(((CapacityRevised) happened.event()).training(), project, suspension,
                LocalDate.parse("2026-04-01"));
    }

    /** Not a class of its own, which every node would find and follow. */
    private static Policy policy(String name, Policy.Start from, Function<Happened, Command> then) {
        return new Policy() {
            @Override
            public String name() { return name; }

            @Override
            public Start from() { return from; }

            @Override
            public Set<Class<?>> hears() { return Set.of(CapacityRevised.class); }

            @Override
            public List<Command> then(Happened happened, PolicyFacts facts) { return List.of(then.apply(happened)); }
        };
    }
}
