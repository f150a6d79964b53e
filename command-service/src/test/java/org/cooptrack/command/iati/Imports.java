package org.cooptrack.command.iati;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cooptrack.command.Service;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to the service as a client would, and reads what came of them from its answer and from the ledger. */
@NullUnmarked
final class Imports {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAGE = 1_000;

    /** What was answered: a verdict a line and a summary, or a problem. */
    record Answer(int status, List<JsonNode> verdicts, JsonNode summary, JsonNode problem) {
        long many(String verdict) {
            return verdicts.stream().filter(one -> one.get("verdict").asString().equals(verdict)).count();
        }

        JsonNode verdict(String identifier) {
            return verdicts.stream().filter(one -> one.get("identifier").asString().equals(identifier)).findFirst()
                    .orElseThrow();
        }
    }

    private Imports() {}

    static Answer send(Supplier<InputStream> file, String query, String... headers) {
        var port = Service.bean(Environment.class).getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/imports/iati" + query))
                .header("Authorization", "Bearer " + Service.person("moussa", Role.PROJECT_MANAGER))
                .header("Content-Type", "application/xml").header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofInputStream(file));
        for (int i = 0; i < headers.length; i += 2)
            request.setHeader(headers[i], headers[i + 1]);
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            try (var lines = answer.body()) {
                return read(answer.statusCode(), lines.map(JSON::readTree).toList());
            }
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    static Answer send(String file, String... headers) { return send(() -> Files203.stream(file), "", headers); }

    private static Answer read(int status, List<JsonNode> lines) {
        if (status != 200) return new Answer(status, List.of(), null, lines.getFirst());
        var verdicts = lines.stream().filter(line -> line.has("verdict")).toList();
        return new Answer(status, verdicts, lines.getLast().get("summary"), null);
    }

    /** What was taken over after that position. */
    static Map<String, BigDecimal> counted(long after) {
        var tally = new Tally();
        for (var page = Service.ledger().readAll(after, PAGE); !page.isEmpty(); page = Service.ledger()
                .readAll(page.getLast().position(), PAGE))
            page.forEach(stored -> tally.add(EventJson.read(stored.type(), stored.revision(), stored.data())));
        return tally.counts();
    }
}
