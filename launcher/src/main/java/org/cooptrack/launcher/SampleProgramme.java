package org.cooptrack.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A small programme told as the requests that record it, one on each line. Sent twice, it is recorded once. */
record SampleProgramme(List<Request> requests) {
    private static final String BUNDLED = "/sample/programme.ndjson";

    /** Who asks for what: a role, a method, a path, an idempotency key, a body, and the version that is replaced if any. */
    record Request(String role, String method, String path, String key, @Nullable JsonNode body,
            @Nullable Long ifMatch) {}

    static SampleProgramme bundled() {
        var stream = Objects.requireNonNull(SampleProgramme.class.getResourceAsStream(BUNDLED), BUNDLED);
        return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    static SampleProgramme read(Reader lines) {
        try (var reader = new BufferedReader(lines)) {
            return new SampleProgramme(reader.lines().filter(line -> !line.isBlank())
                    .map(line -> Api.JSON.readValue(line, Request.class)).toList());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    int size() { return requests.size(); }

    /** Sends all of them in order; answers the highest position they were given. */
    long send(Api api, URI commandService) throws IOException, InterruptedException {
        long position = -1;
        for (Request request : requests) {
            JsonNode answer = api.json(request.role(), http(request, commandService));
            position = Math.max(position, answer.path("position").asLong(-1));
        }
        return position;
    }

    private static HttpRequest.Builder http(Request request, URI commandService) {
        var body = request.body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(request.body().toString());
        var http = HttpRequest.newBuilder(commandService.resolve(request.path())).method(request.method(), body)
                .header("Content-Type", "application/json").header("Idempotency-Key", request.key());
        return request.ifMatch() == null ? http : http.header("If-Match", "\"" + request.ifMatch() + "\"");
    }
}
