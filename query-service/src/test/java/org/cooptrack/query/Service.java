package org.cooptrack.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ContactsPublished;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerSchema;
import org.cooptrack.ledger.LedgerSettings;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.Outcome;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.web.testing.TestIssuer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole query service on a random port over a ledger and views of its own, started once for all tests. */
public final class Service {
    public static final TestIssuer ISSUER = TestIssuer.start();
    public static final PostgresForTests POSTGRES = PostgresForTests.shared();
    public static final String LEDGER_DATABASE = POSTGRES.fresh("ledger");
    public static final String VIEWS_DATABASE = POSTGRES.fresh("views");
    public static final Ledger LEDGER = ledger(LEDGER_DATABASE);
    public static final ConfigurableApplicationContext CONTEXT = start(LEDGER_DATABASE, VIEWS_DATABASE, "10s");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Service() {}

    /** Appends events to one stream; answers the position of the last. */
    public static long happened(String stream, Event... events) {
        return happened(Telling.SOMEBODY, stream, events);
    }

    /** The same, by somebody and for a cause. */
    public static long happened(Metadata by, String stream, Event... events) {
        long version = LEDGER.lastVersion(stream);
        var fresh = new ArrayList<NewEvent>();
        for (Event event : events)
            fresh.add(new NewEvent(stream, ++version, EventTypes.nameOf(event.getClass()),
                    EventTypes.revisionOf(event.getClass()), EventJson.write(event),
                    EventJson.write(by)));
        if (LEDGER.append(Append.of(UUID.randomUUID(), List.copyOf(fresh))) instanceof Outcome.Accepted accepted)
            return accepted.position();
        throw new IllegalStateException("not accepted: " + stream);
    }

    /** A project of which an event spoke, whatever else becomes of it; answers the position of its last event. */
    public static long known(UUID project) {
        String stream = "project:" + project;
        List<StoredEvent> events = LEDGER.read(stream, 0);
        return events.isEmpty()
                ? happened(stream, new ContactsPublished(project, List.of(), List.of(), People.day("2020-01-01")))
                : events.getLast().position();
    }

    public static HttpResponse<String> get(String path, Role... roles) { return get(path, "en", roles); }

    public static HttpResponse<String> get(String path, String language, Role... roles) {
        int port = CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", language).header("Authorization", "Bearer " + ISSUER.person("ana", roles));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static JsonNode json(String path, Role... roles) {
        HttpResponse<String> answer = get(path, roles);
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return new JsonMapper().readTree(answer.body());
    }

    /** It ends with the JVM, as its PostgreSQL does. */
    private static SpringApplication application() {
        var application = new SpringApplication(QueryService.class);
        application.setRegisterShutdownHook(false);
        return application;
    }

    /** The read models as queries see them now: the names of their tables mean those of the versions that serve. */
    public static JdbcClient views() {
        return views(VIEWS_DATABASE);
    }

    public static JdbcClient views(String database) {
        var source = POSTGRES.dataSource(Login.VIEWS_OWNER, database);
        source.setCurrentSchema(JdbcClient.create(source)
                .sql("select string_agg(projection || '_v' || version, ',' order by projection) || ',public' "
                        + "from public.serving")
                .query(String.class).single());
        return JdbcClient.create(source);
    }

    /** Another one, over databases of its own. */
    public static ConfigurableApplicationContext start(String ledger, String views, String patience) {
        return start(ledger, views, patience, POSTGRES.fresh("seal"), SealKeyFile.fresh());
    }

    static ConfigurableApplicationContext start(String ledger, String views, String patience, String seal,
            Path sealKeys) {
        return start(application(), ledger, views, patience, seal, sealKeys);
    }

    /** Another one, of a release that makes its read models otherwise. */
    public static ConfigurableApplicationContext start(String ledger, String views,
            ApplicationContextInitializer<GenericApplicationContext> release) {
        SpringApplication application = application();
        application.addInitializers(release);
        return start(application, ledger, views, "10s", POSTGRES.fresh("seal"), SealKeyFile.fresh());
    }

    /** Another one, that shows pages. */
    static ConfigurableApplicationContext withPages(String ledger, String views, String patience) {
        return start(application(), ledger, views, patience, POSTGRES.fresh("seal"), SealKeyFile.fresh(),
                "--cooptrack.pages.client-id=pages");
    }

    private static ConfigurableApplicationContext start(SpringApplication application, String ledger, String views,
            String patience, String seal, Path sealKeys, String... more) {
        return application.run(Stream
                .concat(Stream.of(more), Stream.of("--server.port=0", "--spring.main.banner-mode=off",
                        "--cooptrack.query.patience=" + patience, "--cooptrack.feed.heartbeat=250ms",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER.url(),
                        "--cooptrack.ledger.url=" + POSTGRES.url(ledger),
                        "--cooptrack.ledger.password=" + PostgresForTests.password(Login.LEDGER_READER),
                        "--cooptrack.views.url=" + POSTGRES.url(views),
                        "--cooptrack.views.password=" + PostgresForTests.password(Login.VIEWS_OWNER),
                        "--cooptrack.seal.url=" + POSTGRES.url(seal),
                        "--cooptrack.seal.password=" + PostgresForTests.password(Login.SEAL_OWNER),
                        "--cooptrack.seal.key-file=" + sealKeys, "--cooptrack.seal.every=500ms"))
                .toArray(String[]::new));
    }

    public static Ledger ledger(String database) {
        LedgerSchema.migrate(POSTGRES.dataSource(Login.LEDGER_OWNER, database));
        return Ledger.open(new LedgerAddress(POSTGRES.url(database), Login.LEDGER_WRITER.role(),
                PostgresForTests.password(Login.LEDGER_WRITER)), LedgerSettings.usual());
    }
}
