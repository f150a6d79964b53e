package org.cooptrack.query.readmodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Role;
import org.cooptrack.events.readmodel.ReadModelEvent;
import org.cooptrack.events.readmodel.VersionChosen;
import org.cooptrack.events.readmodel.VersionDropped;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Sex;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.Outcome;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.cooptrack.query.Telling;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger and views of their own, and query services of one release after the other over them. */
final class Installation implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final String views = Service.POSTGRES.fresh("views");
    private final String database = Service.POSTGRES.fresh("ledger");
    private final Ledger ledger = Service.ledger(database);

    /** A running service, whatever its release. */
    record Running(ConfigurableApplicationContext context) implements AutoCloseable {
        int port() {
            return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        }

        HttpResponse<String> get(String path, Role role) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                    .header("Accept-Language", "en")
                    .header("Authorization", "Bearer " + Service.ISSUER.person("ana", role)).build();
            try {
                return CLIENT.send(request, BodyHandlers.ofString());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        JsonNode json(String path, Role role) {
            HttpResponse<String> answer = get(path, role);
            if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
            return new JsonMapper().readTree(answer.body());
        }

        JsonNode version(String projection, int version) {
            return json("/v1/projections/" + projection, Role.AUDITOR).get("versions").valueStream()
                    .filter(one -> one.get("version").asInt() == version).findFirst()
                    .orElse(new JsonMapper().createObjectNode());
        }

        void serves(String projection, int version) {
            Awaitility.await(projection + "@" + version + " serves").atMost(PATIENCE)
                    .until(() -> version(projection, version).path("serves").asBoolean(false));
        }

        @Override
        public void close() { context.close(); }
    }

    /** The usual release, and other versions beside those it makes. */
    Running usual(Map<String, Beside> beside) {
        return new Running(Service.start(database, views, context -> beside.forEach(
                (name, one) -> context.registerBean(name, Beside.class, () -> one))));
    }

    /** A release in which the facts are made otherwise, and no longer as usual. */
    Running newer(NewerFacts facts) {
        return new Running(Service.start(database, views, context -> context.addBeanFactoryPostProcessor(_ -> {
            context.removeBeanDefinition("factProjection");
            context.registerBean("factProjection", NewerFacts.class, () -> facts);
        })));
    }

    long happened(String stream, Event... events) {
        long version = ledger.lastVersion(stream);
        var fresh = new ArrayList<NewEvent>();
        for (Event event : events)
            fresh.add(new NewEvent(stream, ++version, EventTypes.nameOf(event.getClass()),
                    EventTypes.revisionOf(event.getClass()), EventJson.write(event),
                    EventJson.write(Telling.SOMEBODY)));
        if (ledger.append(Append.of(UUID.randomUUID(), List.copyOf(fresh))) instanceof Outcome.Accepted accepted)
            return accepted.position();
        throw new IllegalStateException("not accepted: " + stream);
    }

    /** A training that so many persons complete. */
    long training(int seed, int persons) {
        var training = new UUID(0x7100, 0x8000000000000000L + seed);
        var events = new ArrayList<Event>();
        events.add(new TrainingScheduled(training, "T" + seed, LocalizedText.of(Map.of("en", "Training " + seed)),
                "SIYB",
                People.setting(9_700), People.day("2024-03-01"), People.day("2024-03-05"), 1_000, Percentage.of("80"),
                false, CompletionBasis.ATTESTED_REGISTER));
        IntStream.range(0, persons)
                .mapToObj(person -> new BeneficiaryTrained(training,
                        People.took(seed * 1_000 + person, Sex.FEMALE, "KE", "2024-03-05", 9_700),
                        CompletionBasis.ATTESTED_REGISTER, null, null))
                .forEach(events::add);
        return happened("training:" + training, events.toArray(Event[]::new));
    }

    static String one(int seed) { return "/v1/trainings/" + new UUID(0x7100, 0x8000000000000000L + seed); }

    long choose(String projection, int version, String reason) {
        return happened(stream(projection), new VersionChosen(projection, version, reason));
    }

    long drop(String projection, int version) {
        return happened(stream(projection), new VersionDropped(projection, version, "no longer needed"));
    }

    long head() { return ledger.head(); }

    private static String stream(String projection) { return "read-model:" + ReadModelEvent.idOf(projection); }

    boolean stands(String schema) {
        return Service.views(views).sql("select to_regnamespace(?) is not null").param(schema).query(Boolean.class)
                .single();
    }

    @Override
    public void close() { ledger.close(); }
}
