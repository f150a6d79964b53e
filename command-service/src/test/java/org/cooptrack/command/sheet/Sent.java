package org.cooptrack.command.sheet;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cooptrack.command.Service;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sheet on its way to the service, and what was answered: a verdict a line, and a summary. */
@NullUnmarked
record Sent(int status, List<JsonNode> lines, String batch) {
    static final String RECORDER = Service.person("amina", Role.RECORDER);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** A sheet of a kind from a source, with further parameters by name. */
    record Sheet(String kind, String source, String type, byte[] content, Map<String, String> more) {
        static Sheet csv(String kind, String source, String... lines) {
            return new Sheet(kind, source, SheetController.CSV,
                    String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), Map.of());
        }

        Sheet with(String name, String value) {
            var all = new TreeMap<>(more);
            all.put(name, value);
            return new Sheet(kind, source, type, content, all);
        }

        Sheet holding(String otherType, byte[] other) { return new Sheet(kind, source, otherType, other, more); }

        Sent send(String... headers) {
            var answer = answer(HttpResponse.BodyHandlers.ofString(), headers);
            return new Sent(answer.statusCode(), answer.body().lines().map(JSON::readTree).toList(),
                    answer.headers().firstValue(SheetController.BATCH).orElse(null));
        }

        /** The same sheet, with the verdicts in it. */
        byte[] annotated(String accepted, String... headers) {
            var all = java.util.stream.Stream.concat(java.util.stream.Stream.of("Accept", accepted),
                    java.util.stream.Stream.of(headers)).toArray(String[]::new);
            return answer(HttpResponse.BodyHandlers.ofByteArray(), all).body();
        }

        private <T> HttpResponse<T> answer(HttpResponse.BodyHandler<T> as, String... headers) {
            var query = new TreeMap<>(more);
            query.put("source", source);
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Service.port() + "/v1/sheets/" + kind
                    + "?" + query.entrySet().stream()
                            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))))
                    .header("Authorization", "Bearer " + RECORDER).header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(content));
            for (int i = 0; i < headers.length; i += 2)
                request.setHeader(headers[i], headers[i + 1]);
            try {
                return HTTP.send(request.build(), as);
            } catch (IOException | InterruptedException unanswered) {
                throw new IllegalStateException(unanswered);
            }
        }
    }

    JsonNode summary() { return lines.getLast().get("summary"); }

    /** How many rows came to that end. */
    int many(String verdict) {
        return summary().at("/verdicts/" + verdict).asInt(0);
    }

    JsonNode row(int number) {
        return lines.stream().filter(line -> line.path("row").asInt(-1) == number).findFirst().orElseThrow();
    }

    String said(int row) { return row(row).toString(); }

    String problem() { return lines.stream().map(JsonNode::toString).collect(Collectors.joining()); }
}
