package org.cooptrack.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Notes what it is asked and answers what it was told to, in order. */
final class HttpForTests implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Answer> answers = new ArrayDeque<>();
    final List<Asked> asked = new ArrayList<>();

    record Asked(String line, String key, String authorization, String body) {}

    private record Answer(int status, String body, boolean broken, long position) {
        Answer(int status, String body, boolean broken) { this(status, body, broken, -1); }
    }

    HttpForTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    HttpForTests answering(int status, String body) {
        answers.add(new Answer(status, body, false));
        return this;
    }

    /** A page of history that ends at that position. */
    HttpForTests page(String body, long position) {
        answers.add(new Answer(200, body, false, position));
        return this;
    }

    /** Ends the connection before the answer's end, as a killed service does. */
    HttpForTests breakingOffAfter(String body) {
        answers.add(new Answer(200, body, true));
        return this;
    }

    URI address() { return URI.create("http://127.0.0.1:" + server.getAddress().getPort()); }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(new Asked(exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                String.valueOf(headers.getFirst("Idempotency-Key")), String.valueOf(headers.getFirst("Authorization")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = answers.remove();
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (answer.position() >= 0)
            exchange.getResponseHeaders().add("Position", Long.toString(answer.position()));
        if (answer.status() == 503) exchange.getResponseHeaders().add("Retry-After", "0");
        exchange.sendResponseHeaders(answer.status(),
                answer.broken() ? body.length + 1 : body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() { server.stop(0); }
}
