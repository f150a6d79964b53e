package org.cooptrack.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.awaitility.Awaitility;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.command.door.Door;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.audit.SampleEntryTested;
import org.cooptrack.events.audit.Verdict;
import org.cooptrack.events.evidence.EvidenceChecked;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.evidence.EvidenceNotReached;
import org.cooptrack.events.evidence.EvidenceStream;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.ledger.Turn;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Evidence is looked for round after round at a real server, and what is found stands in history. */
@NullUnmarked
class WatchingTest {
    private static final int TRIES = 3;
    private static Instant lastDay = Instant.parse("2020-01-01T12:00:00Z");

    private final Files files = new Files();
    private final Rounds rounds = new Rounds(new Followers(Service.ledger()));
    private final WatchSettings settings = new WatchSettings(Duration.ofDays(30), Duration.ofHours(1), TRIES, 10_000,
            Duration.ofSeconds(20));
    private final Hosts hosts = new Hosts("", "localhost:" + files.port());

    @AfterEach
    void close() { files.close(); }

    @Test
    void what_is_there_what_changed_and_what_is_gone_is_recorded_when_it_is_due() {
        files.hold("/list.pdf", "a list");
        EventId named = named("/list.pdf", Files.sha256("a list"));
        round(1);
        round(20);
        files.hold("/list.pdf", "another list");
        round(31);
        files.remove("/list.pdf");
        round(62);
        files.hold("/list.pdf", "a list");
        round(93);
        assertThat(told(named, "/list.pdf")).extracting(event -> ((EvidenceChecked) event).found().name())
                .containsExactly("PRESENT", "CHANGED", "GONE", "PRESENT");
        assertThat(files.asked()).as("not asked before its time").hasSize(4);
        assertThat(stored(named, "/list.pdf")).allSatisfy(event -> {
            var metadata = EventJson.readMetadata(event.metadata());
            assertThat(metadata.actor()).isEqualTo(Going.CHECKER);
            assertThat(metadata.causation()).isEqualTo(named.toString());
        });
    }

    @Test
    void what_cannot_be_reached_is_not_gone_before_as_many_tries_on_different_days() {
        EventId named = named("/a", null);
        files.goAway();
        for (int day : List.of(1, 1, 2, 3))
            round(day);
        List<EvidenceEvent> told = told(named, "/a");
        assertThat(told).hasSize(TRIES);
        assertThat(told.subList(0, TRIES - 1)).allMatch(EvidenceNotReached.class::isInstance);
        assertThat(told.getLast()).isInstanceOfSatisfying(EvidenceChecked.class,
                check -> assertThat(check.found().name()).isEqualTo("GONE"));
    }

    @Test
    void a_round_that_was_cut_off_goes_on_where_it_stood_and_looks_at_nothing_twice() {
        for (String path : List.of("/1", "/2", "/3", "/4"))
            named(path, held(path));
        Instant day = day(1);
        Rounds.Round round = rounds.begin(day, Service.ledger().head());
        assertThat(going(day).through(round, () -> files.asked().size() < 2)).isFalse();
        assertThat(rounds.last().orElseThrow().endedAt()).isEmpty();
        assertThat(going(day).through(rounds.last().orElseThrow(), () -> true)).isTrue();
        assertThat(rounds.last().orElseThrow().endedAt()).isPresent();
        assertThat(files.asked().stream().distinct()).hasSize(4);
        assertThat(files.asked()).as("the one that was being fetched is fetched anew").hasSize(5);
        assertThat(rounds.found(round)).containsEntry("PRESENT", 4L);
    }

    @Test
    void what_is_not_looked_at_is_noted_with_the_reason_and_nothing_is_recorded() {
        files.hold("/large", "x".repeat(20_000));
        EventId named = named("/large", null);
        Rounds.Round round = round(1);
        assertThat(told(named, "/large")).isEmpty();
        assertThat(rounds.notes(round, 10))
                .containsExactly(new Rounds.Note(named, files.at("/large"), "TOO_LARGE"));
    }

    @Test
    void one_node_looks_at_a_time_and_another_takes_over() {
        files.hold("/a", "a list");
        EventId named = named("/a", null);
        Instant day = day(1);
        String name = "evidence-" + UUID.randomUUID();
        Watching first = watching(name, day), second = watching(name, day);
        first.start();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(first::leads);
        second.start();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60))
                .until(() -> !told(named, "/a").isEmpty() && rounds.last().orElseThrow().endedAt().isPresent());
        assertThat(second.leads()).isFalse();
        first.stop();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(second::leads);
        second.stop();
        assertThat(files.asked()).hasSize(1);
    }

    @Test
    void without_hosts_nothing_is_looked_for_and_auditors_see_it() {
        var auditor = new Walk("/v1/audit/evidence", Service.person("ana", Role.AUDITOR));
        assertThat(auditor.send("GET", "/watch", "").body()).contains("\"hosts\":[]", "\"leads\":false",
                "\"everyDays\":30", "\"triesUntilGone\":5");
        assertThat(Service.unwalked(WatchController.class)).isEmpty();
        assertThat(Walk.below("/v1/audit/evidence", "ana", Role.RECORDER).send("GET", "/watch", "").statusCode())
                .isEqualTo(403);
    }

    private Rounds.Round round(int number) {
        Instant day = day(number);
        Rounds.Round round = rounds.begin(day, Service.ledger().head());
        assertThat(going(day).through(round, () -> true)).isTrue();
        return round;
    }

    /** Each test has days of its own, for rounds are known by when they began. */
    private Instant day(int number) {
        return since.plus(Duration.ofDays(number)).plusMillis(begun++);
    }

    private long begun;
    private final Instant since = fresh();

    private static synchronized Instant fresh() {
        lastDay = lastDay.plus(Duration.ofDays(100));
        return lastDay;
    }

    private Going going(Instant now) {
        var fetching = new Fetching(hosts, settings, SystemDefaultDnsResolver.INSTANCE);
        return new Going(Service.ledger(), Service.bean(Door.class), rounds, hosts, fetching, settings,
                InstantSource.fixed(now));
    }

    private Watching watching(String turn, Instant now) {
        var fetching = new Fetching(hosts, settings, SystemDefaultDnsResolver.INSTANCE);
        var clock = InstantSource.fixed(now);
        return new Watching(hosts, settings, rounds,
                new Going(Service.ledger(), Service.bean(Door.class), rounds, hosts, fetching, settings, clock),
                fetching, new Turn(Service.ledger().address(), turn), Service.ledger(), clock);
    }

    private EventId named(String path, @Nullable String sha256) {
        UUID sample = UUID.randomUUID();
        Service.happened("sample:" + sample, new SampleEntryTested(sample, 1, EventId.parse("training:x/1"),
                new org.cooptrack.events.audit.Test(Verdict.AGREES, Decimal.ONE, null,
                        new Evidence(files.at(path), sha256, "A04"))));
        return new EventId("sample:" + sample, 0);
    }

    private String held(String path) {
        files.hold(path, path);
        return Files.sha256(path);
    }

    private List<StoredEvent> stored(EventId named, String path) {
        return Service.ledger().read(EvidenceStream.of(named, files.at(path)), 0);
    }

    private List<EvidenceEvent> told(EventId named, String path) {
        return stored(named, path).stream().<EvidenceEvent>map(
                event -> (EvidenceEvent) EventJson.read(event.type(), event.revision(), event.data())).toList();
    }
}
