package org.cooptrack.query;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.Refusals;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.web.testing.CommittedFile;
import org.cooptrack.web.testing.RawAnswer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A query service that knows the history which the command-service's examples make, and nothing else. It has little patience, and shows pages. */
public final class StoryService {
    private static final String LEDGER_DATABASE = Service.POSTGRES.fresh("ledger");
    public static final Ledger LEDGER = Service.ledger(LEDGER_DATABASE);
    private static final ConfigurableApplicationContext CONTEXT = Service.withPages(LEDGER_DATABASE,
            Service.POSTGRES.fresh("views"), "200ms");

    static {
        new CommittedFile("docs/openapi/story.ndjson").read().lines().forEach(StoryService::record);
        new Refusals(LEDGER)
                .add(Map.of(new Refusals.Kind(LocalDate.parse("2026-03-02"), Service.ISSUER.url(), "partner",
                        "implementing-partner", "training.EnrolBeneficiary", "training.over-capacity"), 3L));
        Progress progress = CONTEXT.getBean(Progress.class);
        CONTEXT.getBeansOfType(Projection.class).values().forEach(it -> awaited(progress, it.id()));
        Awaitility.await("the story is sealed").pollInSameThread().atMost(Duration.ofSeconds(60))
                .until(() -> asked("/v1/log").body().contains("\"size\":" + (LEDGER.head() + 1) + ","));
    }

    private StoryService() {}

    static int port() {
        return CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static RawAnswer asked(String path) {
        return RawAnswer.to(port(),
                ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                        + Service.ISSUER.person("ana", Role.AUDITOR) + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    public static ConfigurableApplicationContext context() { return CONTEXT; }

    static JsonNode json(String path, Role... roles) {
        RawAnswer answer = get(path, roles);
        if (answer.status() != 200) throw new AssertionError(answer.status() + " " + answer.body() + " for " + path);
        return new JsonMapper().readTree(answer.body());
    }

    static RawAnswer get(String path, Role... roles) {
        return RawAnswer.to(port(),
                ("GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nAuthorization: Bearer "
                        + Service.ISSUER.person("ana", roles) + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void record(String line) {
        JsonNode event = new JsonMapper().readTree(line);
        String stream = event.get("stream").stringValue();
        LEDGER.append(Append.of(UUID.randomUUID(),
                List.of(new NewEvent(stream, LEDGER.lastVersion(stream) + 1, event.get("type").stringValue(),
                        event.get("revision").intValue(), event.get("data").toString(),
                        EventJson.write(recordedBy(event))))));
    }

    /**
     * Who may fetch an export is who began it: the auditor of the examples, or their project manager where it is of activities.
     * Corrections are approved in another's name.
     */
    private static Metadata recordedBy(JsonNode event) {
        String type = event.get("type").stringValue();
        Metadata somebody = Telling.SOMEBODY;
        if (type.equals("correction.CorrectionApproved"))
            return new Metadata(somebody.actor(), Role.APPROVER, new Actor("test", "another"),
                    somebody.permissions(), null, somebody.command(), somebody.correlation(), null);
        if (!type.startsWith("access.")) return somebody;
        Role role = event.at("/data/scope").asString("").equals("ACTIVITIES") ? Role.PROJECT_MANAGER : Role.AUDITOR;
        return new Metadata(new Actor(Service.ISSUER.url(), role.code()), role, null,
                somebody.permissions(), null, somebody.command(), somebody.correlation(), null);
    }

    private static void awaited(Progress progress, String projection) {
        try {
            if (!progress.await(projection, LEDGER.head(), Duration.ofSeconds(60)))
                throw new AssertionError(projection + " does not know the story");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
