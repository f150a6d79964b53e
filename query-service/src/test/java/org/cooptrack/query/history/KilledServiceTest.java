package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerSchema;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.query.People;
import org.cooptrack.query.QueryService;
import org.cooptrack.query.Service;
import org.cooptrack.query.Telling;
import org.cooptrack.web.cloudevents.CloudEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a follower of the feed has when the service is killed under it, or asked to end, and comes back. */
@Timeout(300)
class KilledServiceTest {
    private static final int EVENTS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final String database = Service.POSTGRES.fresh("ledger");
    private final String views = Service.POSTGRES.fresh("views");
    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    @TempDir
    private Path temporary;

    @Test
    void a_killed_service_comes_back_and_its_follower_misses_nothing_and_has_nothing_twice() throws Exception {
        int port = anyPort();
        try (var ledger = Service.ledger(database)) {
            var told = new ArrayList<String>();
            var service = start(port);
            var writing = CompletableFuture
                    .runAsync(() -> IntStream.range(0, EVENTS).forEach(at -> append(ledger, at)));
            try {
                @Nullable
                String last = follow(port, null, told, EVENTS / 2, service::destroyForcibly);
                service.waitFor();
                service = start(port);
                follow(port, last, told, EVENTS, () -> {});
            } finally {
                service.destroyForcibly().waitFor();
            }
            writing.join();
            assertThat(told)
                    .containsExactlyElementsOf(IntStream.range(0, EVENTS).mapToObj(at -> stream + "/" + at).toList());
        }
    }

    @Test
    void a_service_that_ends_lets_its_followers_go() throws Exception {
        try (var ledger = Service.ledger(database)) {
            append(ledger, 0);
            var service = Service.start(database, views, "10s");
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            try (var followed = open(port, null)) {
                assertThat(followed.events(1)).hasSize(1);
                var ending = CompletableFuture.runAsync(service::close);
                Awaitility.await().atMost(PATIENCE).until(() -> followed.next().isEmpty());
                ending.join();
            }
        }
    }

    @Test
    void of_a_log_that_was_restored_nothing_more_is_told() throws Exception {
        try (var ledger = Service.ledger(database)) {
            append(ledger, 0);
            try (var service = Service.start(database, views, "10s")) {
                int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
                try (var followed = open(port, null)) {
                    assertThat(followed.events(1)).hasSize(1);
                    LedgerSchema.newLogId(Service.POSTGRES.dataSource(Login.LEDGER_OWNER, database), "restored");
                    cutOffReaders();
                    Awaitility.await().atMost(PATIENCE).until(() -> followed.next().isEmpty());
                }
                Awaitility.await().atMost(PATIENCE).until(() -> {
                    try (var refused = open(port, "0")) {
                        return refused.status() == 503 && refused.body().contains("feed.log-went-back");
                    }
                });
            }
        }
    }

    /** Reads so many in all, then lets something happen, and reads what had come by then. */
    private static @Nullable String follow(int port, @Nullable String last, List<String> told, int upTo,
            Runnable then) {
        try (var followed = open(port, last)) {
            assertThat(followed.status()).isEqualTo(200);
            followed.events(upTo - told.size()).stream().map(CloudEvent::id).forEach(told::add);
            then.run();
            if (upTo < EVENTS) followed.events(EVENTS).stream().map(CloudEvent::id).forEach(told::add);
            return followed.lastEventId();
        }
    }

    private void cutOffReaders() throws SQLException {
        try (var connection = Service.POSTGRES.superuser(database).getConnection();
                var sql = connection.createStatement()) {
            sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ledger_reader' "
                    + "and datname = current_database()");
        }
    }

    private static Followed open(int port, @Nullable String last) {
        return Followed.open(port, "", Service.ISSUER.person("follower", Role.AUDITOR), last);
    }

    private void append(Ledger ledger, int version) {
        var event = new EnrolmentOpened(training, People.day("2024-01-01"));
        ledger.append(Append.of(UUID.randomUUID(),
                List.of(new NewEvent(stream, version, EventTypes.nameOf(event.getClass()),
                        EventTypes.revisionOf(event.getClass()), EventJson.write(event),
                        EventJson.write(Telling.SOMEBODY)))));
    }

    private Process start(int port) throws IOException {
        var service = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-Daxoniq.update-checker.disabled=true", "-cp", System.getProperty("java.class.path"),
                QueryService.class.getName(), "--server.port=" + port,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Service.ISSUER.url(),
                "--cooptrack.ledger.url=" + Service.POSTGRES.url(database),
                "--cooptrack.ledger.password=" + PostgresForTests.password(Login.LEDGER_READER),
                "--cooptrack.views.url=" + Service.POSTGRES.url(views),
                "--cooptrack.views.password=" + PostgresForTests.password(Login.VIEWS_OWNER)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(temporary.resolve("log").toFile())).start();
        try (var client = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready")).build();
            Awaitility.await().atMost(PATIENCE).ignoreExceptions()
                    .until(() -> client.send(ready, BodyHandlers.discarding()).statusCode() == 200);
        }
        return service;
    }

    private static int anyPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
