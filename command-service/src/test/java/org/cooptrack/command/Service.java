package org.cooptrack.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerSettings;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.Outcome;
import org.cooptrack.ledger.TakenClaim;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.web.testing.TestIssuer;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The command service itself, on a real PostgreSQL and a real port, once for all tests of this module; and its ledger. */
@NullUnmarked
public final class Service {
    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final PostgresForTests POSTGRES = PostgresForTests.shared();
    private static final String DATABASE = POSTGRES.fresh("ledger"), VAULT = POSTGRES.fresh("vault");
    private static final Path VAULT_KEY = vaultKey();
    private static final Set<Walked> WALKED = ConcurrentHashMap.newKeySet();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ServletWebServerApplicationContext CONTEXT = start();
    private static final Ledger LEDGER = Ledger.open(address(DATABASE, Login.LEDGER_WRITER), LedgerSettings.usual());

    private Service() {}

    public static ServletWebServerApplicationContext firstNode() { return CONTEXT; }

    /** Another node of the same service on the same ledger. */
    public static ServletWebServerApplicationContext otherNode() {
        return Other.CONTEXT;
    }

    /** One more node, for the test that closes it again. */
    public static ServletWebServerApplicationContext node() {
        return start();
    }

    private static final class Other {
        static final ServletWebServerApplicationContext CONTEXT = start();
    }

    private static ServletWebServerApplicationContext start() {
        return start(withVault(vault()));
    }

    /** How a node is told the vault. */
    public static String[] vault() {
        return vault(VAULT);
    }

    private static String[] vault(String database) {
        return new String[]{"--cooptrack.vault.url=" + POSTGRES.url(database), "--cooptrack.vault.user=vault_keeper",
                "--cooptrack.vault.password=" + PostgresForTests.password(Login.VAULT_KEEPER),
                "--cooptrack.vault.owner-user=vault_owner",
                "--cooptrack.vault.owner-password=" + PostgresForTests.password(Login.VAULT_OWNER),
                "--cooptrack.vault.key-file=" + VAULT_KEY};
    }

    public static ServletWebServerApplicationContext start(String[] told) {
        return (ServletWebServerApplicationContext) SpringApplication.run(CommandService.class, told);
    }

    /** All a node is told, with the vault told in this way. */
    public static String[] withVault(String... vault) {
        return told(DATABASE, vault);
    }

    /** A node that knows nothing yet, with a ledger of this name and a vault of its own. */
    static ServletWebServerApplicationContext apart(String ledger) {
        return start(told(ledger, vault(POSTGRES.fresh("vault"))));
    }

    private static String[] told(String ledger, String... vault) {
        return Stream.concat(Stream.of("--server.port=0",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER.url(),
                "--cooptrack.ledger.url=" + POSTGRES.url(ledger), "--cooptrack.ledger.user=ledger_writer",
                "--cooptrack.ledger.password=" + PostgresForTests.password(Login.LEDGER_WRITER),
                "--cooptrack.ledger.owner-user=ledger_owner",
                "--cooptrack.ledger.owner-password=" + PostgresForTests.password(Login.LEDGER_OWNER)),
                Stream.of(vault)).toArray(String[]::new);
    }

    private static Path vaultKey() {
        try {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return Files.writeString(Files.createTempFile("vault", ".key"), Base64.getUrlEncoder().encodeToString(key));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** The server's operator in the ledger's database. */
    public static Connection ledgerOperator() throws SQLException {
        return POSTGRES.superuser(DATABASE).getConnection();
    }

    /** Does something while the ledger stores no event of that type. */
    public static <T> T whileTheLedgerRefuses(String type, Supplier<T> act) throws SQLException {
        try (var operator = ledgerOperator(); var sql = operator.createStatement()) {
            sql.execute("alter table event add constraint refused check (type <> '" + type + "') not valid");
            try {
                return act.get();
            } finally {
                sql.execute("alter table event drop constraint refused");
            }
        }
    }

    /** The server's operator in the vault's database. */
    public static Connection vaultOperator() throws SQLException {
        return POSTGRES.superuser(VAULT).getConnection();
    }

    /** Does something while nobody can reach the vault's database. */
    public static <T> T whileTheVaultIsAway(Supplier<T> act) throws SQLException {
        try (var operator = POSTGRES.superuser("postgres").getConnection(); var sql = operator.createStatement()) {
            sql.execute("alter database " + VAULT + " allow_connections false");
            sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + VAULT + "'");
            try {
                return act.get();
            } finally {
                sql.execute("alter database " + VAULT + " allow_connections true");
            }
        }
    }

    public static TestIssuer issuer() { return ISSUER; }

    public static int port() { return CONTEXT.getWebServer().getPort(); }

    public static Ledger ledger() { return LEDGER; }

    public static <T> T bean(Class<T> type) { return CONTEXT.getBean(type); }

    public static String person(String subject, Role... roles) { return ISSUER.person(subject, roles); }

    public static String program(String client, Role... roles) { return ISSUER.program(client, roles); }

    /** A request to the service with a token, a JSON body and further headers by name and value. */
    public static HttpResponse<String> send(String method, String path, String token, String body, String... headers) {
        return send(CONTEXT, method, path, token, body, headers);
    }

    public static HttpResponse<String> send(ServletWebServerApplicationContext node, String method, String path,
            String token,
            String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.getWebServer().getPort() + path))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2)
            request.setHeader(headers[i], headers[i + 1]);
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) WALKED.add(new Walked(method, answer.request().uri().getPath()));
            return answer;
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    private record Walked(String method, String path) {
        boolean goesBy(RequestMappingInfo route) {
            return route.getMethodsCondition().getMethods().contains(RequestMethod.valueOf(method))
                    && route.getPathPatternsCondition().getPatterns().stream()
                            .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path)));
        }
    }

    /** The routes of a controller by which no request of any test has gone through yet. */
    public static List<String> unwalked(Class<?> controller) {
        return routes().entrySet().stream().filter(route -> route.getValue().getBeanType() == controller)
                .map(Map.Entry::getKey).filter(route -> WALKED.stream().noneMatch(one -> one.goesBy(route)))
                .map(RequestMappingInfo::toString).toList();
    }

    /** All routes of the running service, and the methods that answer there. */
    public static Map<RequestMappingInfo, HandlerMethod> routes() {
        return CONTEXT.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods();
    }

    /** Puts an event into history directly: what other slices would have recorded. Tells whether somebody else wrote first. */
    public static Outcome happened(String stream, Event event) {
        return happened(stream, event, List.of(), List.of());
    }

    /** The same, with the keys that the event takes and releases. */
    public static Outcome held(String stream, Claiming event) {
        var takes = event.takes().stream().map(claim -> claim.dated()
                ? TakenClaim.during(claim.key(), claim.from(), claim.until())
                : TakenClaim.of(claim.key())).toList();
        return happened(stream, (Event) event, takes, event.releases());
    }

    private static Outcome happened(String stream, Event event, List<TakenClaim> takes, List<String> releases) {
        var metadata = new Metadata(new Actor("https://issuer.example", "history"), Role.RECORDER, null, "1", null,
                UUID.randomUUID(),
                UUID.randomUUID(), null);
        var stored = new NewEvent(stream, LEDGER.lastVersion(stream) + 1, EventTypes.nameOf(event.getClass()),
                EventTypes.revisionOf(event.getClass()), EventJson.write(event), EventJson.write(metadata), takes,
                releases);
        return LEDGER.append(Append.of(UUID.randomUUID(), List.of(stored)));
    }

    /** Waits until no policy has anything left to act on. */
    public static void untilPoliciesRest() {
        String auditor = person("nadia", Role.AUDITOR);
        while (send("GET", "/v1/policies", auditor, "").body().matches("(?s).*\"events\":[1-9].*"))
            LockSupport.parkNanos(20_000_000);
    }

    static LedgerAddress address(String database, Login login) {
        return new LedgerAddress(POSTGRES.url(database), login.role(), PostgresForTests.password(login));
    }
}
