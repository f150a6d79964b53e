package org.cooptrack.query.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cooptrack.web.cloudevents.CloudEvent;
import org.cooptrack.web.cloudevents.JsonFormat;
import org.jspecify.annotations.Nullable;

/** A reader of server-sent events by their standard: what is cut off before its empty line was never sent. */
final class Followed implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpResponse<InputStream> answer;
    private final BufferedReader lines;
    private @Nullable String lastEventId;

    /** What stands between two empty lines: an id, data, or nothing but a comment. */
    record Block(@Nullable String id, @Nullable String data) {}

    private Followed(HttpResponse<InputStream> answer, @Nullable String lastEventId) {
        this.answer = answer;
        this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        this.lastEventId = lastEventId;
    }

    static Followed open(int port, String query, String token, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/events/stream?" + query))
                .header("Authorization", "Bearer " + token).header("Accept", "text/event-stream");
        if (lastEventId != null) request.header("Last-Event-ID", lastEventId);
        try {
            return new Followed(CLIENT.send(request.build(), BodyHandlers.ofInputStream()), lastEventId);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int status() { return answer.statusCode(); }

    Optional<String> header(String name) { return answer.headers().firstValue(name); }

    @Nullable
    String lastEventId() { return lastEventId; }

    /** The whole body of a refusal. */
    String body() { return String.join("\n", lines.lines().toList()); }

    /** The next block; none when the stream has ended. */
    Optional<Block> next() throws IOException {
        String id = null;
        String data = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (id != null) lastEventId = id;
                return Optional.of(new Block(id, data));
            }
            if (line.startsWith("id: ")) id = line.substring(4);
            if (line.startsWith("data: ")) data = line.substring(6);
        }
        return Optional.empty();
    }

    /** So many events, fewer if the stream ends before, cleanly or not. */
    List<CloudEvent> events(int most) {
        var events = new ArrayList<CloudEvent>();
        try {
            while (events.size() < most) {
                Optional<Block> block = next();
                if (block.isEmpty()) return events;
                if (block.get().data() != null) events.add(JsonFormat.read(block.get().data()));
            }
        } catch (IOException cutOff) {
            return events;
        }
        return events;
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
