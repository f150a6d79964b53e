package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.ISSUER;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.happened;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.cooptrack.events.Event;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.cooptrack.web.cloudevents.CloudEvent;
import org.cooptrack.web.testing.RawAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class StreamOverHttpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    /** A position before which something stands can be asked for. */
    @BeforeAll
    static void something_happened() {
        UUID other = UUID.randomUUID();
        happened("training:" + other, new EnrolmentOpened(other, People.day("2024-01-01")));
    }

    @Test
    void what_is_recorded_is_told_first_and_then_each_new_event_as_it_is_recorded() {
        long before = LEDGER.head();
        happened(stream, enrolled(1), enrolled(2));
        try (var followed = open("after=" + before, null)) {
            assertThat(followed.status()).isEqualTo(200);
            assertThat(followed.header("Content-Type").orElseThrow()).startsWith("text/event-stream");
            assertThat(ids(followed.events(2))).containsExactly(stream + "/0", stream + "/1");
            happened(stream, enrolled(3));
            CloudEvent third = followed.events(1).getFirst();
            assertThat(third.id()).isEqualTo(stream + "/2");
            assertThat(third.attributes()).containsEntry("position", "" + (before + 3)).containsEntry("subject",
                    stream);
            assertThat(followed.lastEventId()).isEqualTo("" + (before + 3));
        }
    }

    @Test
    void a_stream_has_the_filters_of_the_feed() {
        long before = Service.known(People.project(42));
        happened(stream, new EnrolmentOpened(training, People.day("2024-01-01")), enrolled(1), enrolled(2));
        happened("training:" + UUID.randomUUID(), new EnrolmentOpened(training, People.day("2024-01-01")));
        happened(stream, enrolled(3));
        String filter = "type=training.BeneficiaryEnrolled&country=UG&project=" + People.project(42);
        try (var followed = open("after=" + before + "&limit=3&" + filter, null)) {
            assertThat(ids(followed.events(9))).containsExactly(stream + "/1", stream + "/2", stream + "/3");
        }
        String moment = LEDGER.recordedAt(before + 4).orElseThrow().toString();
        try (var followed = open("limit=1&from=" + moment + "&" + filter, null)) {
            assertThat(followed.events(9)).isNotEmpty().allSatisfy(
                    event -> assertThat(Instant.parse("" + event.attributes().get("time"))).isAfterOrEqualTo(moment));
        }
        assertThat(open("type=training.Unheard", null).status()).isEqualTo(400);
        assertThat(open("project=mine", null).status()).isEqualTo(400);
        assertThat(open("colour=red", null).status()).isEqualTo(400);
    }

    @Test
    void who_is_cut_off_again_and_again_misses_nothing_and_gets_nothing_twice() {
        long before = LEDGER.head();
        var random = new Random(41);
        var writing = CompletableFuture.runAsync(() -> IntStream.range(0, 60).forEach(_ -> happened(stream, enrolled(1),
                enrolled(2), enrolled(3), enrolled(4), enrolled(5))));
        var told = new ArrayList<String>();
        String last = "" + before;
        while (told.size() < 300) {
            try (var followed = open("after=0&country=UG", last)) {
                ids(followed.events(Math.min(300 - told.size(), random.nextInt(40)))).stream()
                        .filter(id -> id.startsWith(stream))
                        .forEach(told::add);
                last = followed.lastEventId();
            }
        }
        writing.join();
        assertThat(told).containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(at -> stream + "/" + at).toList());
    }

    @Test
    void a_filter_without_a_hit_still_moves_the_point_of_return() throws Exception {
        UUID project = UUID.randomUUID();
        long before = Service.known(project);
        var many = IntStream.range(0, 1_500).mapToObj(this::enrolled).toArray(Event[]::new);
        happened(stream, many);
        try (var followed = open("after=" + before + "&project=" + project, null)) {
            var ids = new ArrayList<Long>();
            while (ids.isEmpty() || ids.getLast() < before + 1_500) {
                var block = followed.next().orElseThrow();
                assertThat(block.data()).isNull();
                if (block.id() != null) ids.add(Long.parseLong(block.id()));
            }
            assertThat(ids).isSorted().doesNotHaveDuplicates();
            assertThat(ids.getFirst()).isGreaterThan(before);
            happened(stream, enrolled(1));
            var later = followed.next().orElseThrow();
            while (later.id() == null)
                later = followed.next().orElseThrow();
            assertThat(later.data()).isNull();
            assertThat(Long.parseLong(later.id())).isGreaterThanOrEqualTo(before + 1_501);
        }
    }

    @Test
    void a_silent_stream_gives_signs_of_life() throws Exception {
        try (var followed = open("type=training.TrainingCancelled&after=" + LEDGER.head(), null)) {
            assertThat(followed.next()).isPresent();
            for (int sign = 0; sign < 3; sign++)
                assertThat(followed.next().orElseThrow().data()).isNull();
        }
    }

    @Test
    void a_stream_ends_with_its_token() {
        String brief = ISSUER.token(claims -> claims.subject("brief").claim("roles", List.of(Role.AUDITOR.code()))
                .expirationTime(Date.from(Instant.now().plusSeconds(2))));
        long before = LEDGER.head();
        try (var followed = Followed.open(port(), "after=" + before, brief, null)) {
            assertThat(followed.status()).isEqualTo(200);
            Awaitility.await().atMost(PATIENCE).until(() -> followed.next().isEmpty());
        }
    }

    @Test
    void a_stream_that_wants_nothing_later_ends_and_is_told_not_to_come_back() {
        long position = happened(stream, enrolled(1));
        String moment = LEDGER.recordedAt(position).orElseThrow().plusNanos(1_000).toString();
        String until = "to=" + moment + "&after=" + (position - 1);
        try (var followed = open(until, null)) {
            assertThat(ids(followed.events(1))).containsExactly(stream + "/0");
            happened(stream, enrolled(2));
            assertThat(followed.events(1)).isEmpty();
        }
        try (var again = open(until, "" + position)) {
            assertThat(again.status()).isEqualTo(204);
        }
    }

    @Test
    void head_says_what_would_come_and_holds_no_place() {
        var head = RawAnswer.to(port(),
                ("HEAD /v1/events/stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                        + ISSUER.person("ana", Role.AUDITOR) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Type")).startsWith("text/event-stream");
        assertThat(head.body()).isEmpty();
    }

    /** That long a connection of the web server may be silent: twenty seconds. */
    @Test
    @Tag("long")
    void a_reader_that_takes_nothing_is_let_go_and_its_place_is_free() throws Exception {
        var places = Service.CONTEXT.getBean(Places.class);
        Awaitility.await().atMost(PATIENCE).until(() -> places.held() == 0);
        var many = IntStream.range(0, 10_000).mapToObj(this::enrolled).toArray(Event[]::new);
        happened(stream, many);
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
            socket.getOutputStream().write(("GET /v1/events/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + ISSUER.person("stuck", Role.AUDITOR) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            Awaitility.await().atMost(PATIENCE).until(() -> places.held() == 1);
            Awaitility.await().atMost(PATIENCE).until(() -> places.held() == 0);
        }
    }

    @Test
    void one_caller_holds_so_many_streams_and_no_more_until_one_is_closed() {
        var open = new ArrayList<Followed>();
        String crowd = ISSUER.person("crowd", Role.AUDITOR);
        try {
            LongStream.range(0, 8).forEach(_ -> open.add(Followed.open(port(), "after=0", crowd, null)));
            assertThat(open).allMatch(one -> one.status() == 200);
            var refused = Followed.open(port(), "after=0", crowd, null);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isPresent();
            assertThat(refused.body()).contains("feed.streams-of-caller");
            try (var other = open("after=0", null)) {
                assertThat(other.status()).isEqualTo(200);
            }
            open.removeFirst().close();
            Awaitility.await().atMost(PATIENCE).until(() -> {
                var again = Followed.open(port(), "after=0", crowd, null);
                open.add(again);
                return again.status() == 200;
            });
        } finally {
            open.forEach(Followed::close);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fr|Le journal s'arrête à la position",
            "es|El registro termina en la posición",
            "en|The log ends at position"})
    void who_has_read_further_than_the_log_goes_is_told_so(String language, String text) {
        var refused = Service.get("/v1/events/stream?after=999999999999", language, Role.AUDITOR);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("feed.ahead", "999999999999", "\"parameter\":\"after\"", text);
        try (var followed = open("after=0", "999999999999")) {
            assertThat(followed.status()).isEqualTo(409);
            assertThat(followed.body()).contains("Last-Event-ID");
        }
    }

    @Test
    void an_id_that_is_no_position_is_refused_and_an_empty_one_is_none() {
        try (var wrong = open("after=0", "x/1")) {
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.body()).contains("query.number", "Last-Event-ID");
        }
        happened(stream, enrolled(1));
        try (var first = open("limit=1", "")) {
            assertThat(first.events(2)).singleElement()
                    .satisfies(event -> assertThat(event.attributes()).containsEntry("position", "0"));
        }
    }

    @Test
    void only_auditors_follow() {
        assertThat(Service.get("/v1/events/stream", Role.RECORDER).statusCode()).isEqualTo(403);
        assertThat(Service.get("/v1/events/0", Role.RECORDER).statusCode()).isEqualTo(403);
        assertThat(Followed.open(port(), "", "none", null).status()).isEqualTo(401);
    }

    private static List<String> ids(List<CloudEvent> events) { return events.stream().map(CloudEvent::id).toList(); }

    private static Followed open(String query, @Nullable String lastEventId) {
        return Followed.open(port(), query, ISSUER.person("follower", Role.AUDITOR), lastEventId);
    }

    private static int port() {
        return Service.CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private Event enrolled(int person) {
        return new BeneficiaryEnrolled(training, People.took(person, Sex.FEMALE, "UG", "2024-03-01", 42));
    }
}
