package org.cooptrack.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.cooptrack.events.evidence.Unreached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lies at an address is fetched, and from nowhere else. */
class FetchingTest {
    private static final int MOST = 1_000;

    private final Files files = new Files();
    private final Files others = new Files();
    private final Names names = new Names();

    @AfterEach
    void close() {
        files.close();
        others.close();
    }

    /** Leads all names to this machine, or for once to somewhere else. */
    private static final class Names implements DnsResolver {
        private final List<String> asked = new ArrayList<>();
        private final Deque<String> first = new ArrayDeque<>();

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            asked.add(host);
            if (host.startsWith("nowhere")) throw new UnknownHostException(host);
            return InetAddress.getAllByName(first.isEmpty() ? "127.0.0.1" : first.remove());
        }

        @Override
        public String resolveCanonicalHostname(String host) { return host; }
    }

    private Seen look(String address) { return look(address, Duration.ofSeconds(20)); }

    private Seen look(String address, Duration patience) {
        var hosts = new Hosts("files.example:" + files.port() + ",127.0.0.1:" + files.port() + ",nowhere.example",
                "localhost:" + files.port());
        var settings = new WatchSettings(Duration.ofDays(30), Duration.ofHours(1), 3, MOST, patience);
        try (var fetching = new Fetching(hosts, settings, names)) {
            return fetching.look(address);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void what_is_there_is_told_by_its_digest() {
        files.hold("/a.pdf", "a list").hold("/empty", "");
        assertThat(look(files.at("/a.pdf"))).isEqualTo(new Seen.There(Files.sha256("a list"), 6));
        assertThat(look(files.at("/empty"))).isEqualTo(new Seen.There(Files.sha256(""), 0));
    }

    @Test
    void what_the_host_says_is_not_there_is_told_from_what_it_does_not_say() {
        files.status("/gone", 410).status("/secret", 403).status("/login", 401).status("/often", 429)
                .status("/broken", 500).status("/away", 503).status("/part", 206);
        assertThat(look(files.at("/none"))).isEqualTo(new Seen.Nothing());
        assertThat(look(files.at("/gone"))).isEqualTo(new Seen.Nothing());
        for (String shut : List.of("/secret", "/login", "/often"))
            assertThat(look(files.at(shut))).as(shut).isEqualTo(new Seen.NotReached(Unreached.NOT_SHOWN));
        for (String failing : List.of("/broken", "/away", "/part"))
            assertThat(look(files.at(failing))).as(failing).isEqualTo(new Seen.NotReached(Unreached.FAILED));
    }

    @Test
    void where_nobody_answers_it_is_said_why() {
        files.goAway();
        assertThat(look(files.at("/a"))).isEqualTo(new Seen.NotReached(Unreached.NO_CONNECTION));
        assertThat(look("http://nowhere.example/a")).isEqualTo(new Seen.NotReached(Unreached.NO_ADDRESS));
    }

    @Test
    void a_host_that_cannot_prove_who_it_is_is_not_believed() throws IOException {
        int port = files.port();
        files.goAway();
        try (var plain = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> answerInClear(plain));
            assertThat(look("https://localhost:" + port + "/a"))
                    .isEqualTo(new Seen.NotReached(Unreached.NOT_TRUSTED));
        }
    }

    private static void answerInClear(ServerSocket plain) {
        try (Socket asked = plain.accept()) {
            asked.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            asked.getInputStream().readAllBytes();
        } catch (IOException over) {
            assertThat(plain.isBound()).isTrue();
        }
    }

    @Test
    void an_answer_that_does_not_end_is_not_waited_for() {
        var end = new CountDownLatch(1);
        files.answer("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            try {
                while (end.getCount() > 0) {
                    body.write('x');
                    body.flush();
                    boolean _ = end.await(20, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(look(files.at("/slow"), Duration.ofMillis(300)))
                .isEqualTo(new Seen.NotReached(Unreached.TIMED_OUT));
        end.countDown();
    }

    @Test
    void what_is_too_large_is_not_fetched_whether_it_says_so_or_not() {
        files.hold("/large", "x".repeat(MOST + 1)).hold("/just", "x".repeat(MOST)).answer("/unsaid", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("x".repeat(MOST + 1).getBytes(StandardCharsets.UTF_8));
        });
        assertThat(look(files.at("/large"))).isEqualTo(new Seen.Declined(Seen.Why.TOO_LARGE));
        assertThat(look(files.at("/unsaid"))).isEqualTo(new Seen.Declined(Seen.Why.TOO_LARGE));
        assertThat(look(files.at("/just"))).isInstanceOf(Seen.There.class);
    }

    @Test
    void where_it_leads_on_each_step_is_looked_at_anew() {
        others.hold("/secret", "of others");
        files.hold("/a", "moved").lead("/one", "/two").lead("/two", files.at("/a"))
                .lead("/out", others.at("/secret")).lead("/in", files.at("files.example", "/a"))
                .lead("/file", "file:///etc/passwd").lead("/round", "/round").lead("/void", "");
        assertThat(look(files.at("/one"))).isEqualTo(new Seen.There(Files.sha256("moved"), 5));
        assertThat(look(files.at("/out"))).isEqualTo(new Seen.Declined(Seen.Why.NOT_ALLOWED));
        assertThat(look(files.at("/in"))).isEqualTo(new Seen.Declined(Seen.Why.NOT_PUBLIC));
        assertThat(look(files.at("/file"))).isEqualTo(new Seen.Declined(Seen.Why.NOT_ALLOWED));
        assertThat(look(files.at("/void"))).isEqualTo(new Seen.Declined(Seen.Why.NOT_ALLOWED));
        assertThat(look(files.at("/round"))).isEqualTo(new Seen.Declined(Seen.Why.LEADS_ON));
        assertThat(others.asked()).isEmpty();
    }

    @Test
    void a_host_that_is_allowed_and_leads_inside_is_not_asked_unless_it_was_named_as_one_inside() {
        files.hold("/a", "inside");
        assertThat(look(files.at("files.example", "/a"))).isEqualTo(new Seen.Declined(Seen.Why.NOT_PUBLIC));
        assertThat(look(files.at("127.0.0.1", "/a"))).isEqualTo(new Seen.Declined(Seen.Why.NOT_PUBLIC));
        assertThat(look(others.at("/a"))).isEqualTo(new Seen.Declined(Seen.Why.NOT_ALLOWED));
        assertThat(look("no address")).isEqualTo(new Seen.Declined(Seen.Why.NOT_ALLOWED));
        assertThat(files.asked()).isEmpty();
        assertThat(look(files.at("/a"))).isInstanceOf(Seen.There.class);
    }

    @Test
    void a_name_that_leads_elsewhere_a_moment_later_changes_nothing() {
        files.hold("/a", "inside");
        names.first.add("127.0.0.1");
        names.first.add("203.0.113.1");
        assertThat(look(files.at("/a"))).isInstanceOf(Seen.There.class);
        assertThat(names.asked).as("asked once").containsExactly("localhost");
        names.first.clear();
        names.first.add("10.0.0.1");
        assertThat(look(files.at("files.example", "/a"))).isEqualTo(new Seen.Declined(Seen.Why.NOT_PUBLIC));
    }
}
