package org.cooptrack.query.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.Proven;
import org.cooptrack.tlog.SigningKey;
import org.cooptrack.tlog.VerifyingKey;

/**
 * A real witness (C2SP tlog-witness): it knows some logs by their keys, remembers of each the last checkpoint that it saw, and signs
 * what goes on from there, and nothing else.
 */
final class WitnessForTests implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    private final SigningKey key;
    private final Set<VerifyingKey> logs = ConcurrentHashMap.newKeySet();
    private final Map<String, Checkpoint> seen = new ConcurrentHashMap<>();
    private final HttpServer server;

    private record Answer(int status, String body) {}

    WitnessForTests(String name) {
        this.key = SigningKey.ofWitness(name);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        server.createContext("/w/add-checkpoint", this::answer);
        server.start();
    }

    WitnessForTests knows(VerifyingKey log) {
        logs.add(log);
        return this;
    }

    VerifyingKey key() { return key.verifying(); }

    Witness asWitness() {
        return new Witness(key(), URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w"));
    }

    long seen(String origin) { return seen.containsKey(origin) ? seen.get(origin).size() : 0; }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                answer = added(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException malformed) {
                answer = new Answer(400, "");
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            if (answer.status() == 409) exchange.getResponseHeaders().set("Content-Type", "text/x.tlog.size");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized Answer added(String asked) {
        int blank = asked.indexOf("\n\n");
        List<String> lines = asked.substring(0, blank).lines().toList();
        Note note = Note.of(asked.substring(blank + 2).getBytes(StandardCharsets.UTF_8));
        Checkpoint next = Checkpoint.of(note.text());
        List<VerifyingKey> known = logs.stream().filter(log -> log.name().equals(next.origin())).toList();
        if (known.isEmpty()) return new Answer(404, "");
        try {
            note.verified(known);
        } catch (IllegalArgumentException unsigned) {
            return new Answer(403, "");
        }
        return consistent(Long.parseLong(lines.getFirst().substring("old ".length())),
                lines.stream().skip(1).map(Hash::of).toList(), next, note);
    }

    private Answer consistent(long old, List<Hash> proof, Checkpoint next, Note note) {
        if (old > next.size()) return new Answer(400, "");
        Checkpoint last = seen.get(next.origin());
        if (old != (last == null ? 0 : last.size())) return new Answer(409, seen(next.origin()) + "\n");
        if (last != null && old == next.size() && !last.root().equals(next.root()))
            return new Answer(409, old + "\n");
        if (last != null && !Proven.consistency(old, last.root(), next.size(), next.root(), proof))
            return new Answer(422, "");
        seen.put(next.origin(), next);
        Note signed = key.sign(note, NOW);
        return new Answer(200, signed.signatures().getLast().toString());
    }

    @Override
    public void close() { server.stop(0); }
}
