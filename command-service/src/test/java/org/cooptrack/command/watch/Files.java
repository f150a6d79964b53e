package org.cooptrack.command.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A real server that holds files, and says who asked for which. */
final class Files implements AutoCloseable {
    /** How a path is answered. */
    interface Way {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    Files() { this.server = listening(0); }

    private HttpServer listening(int port) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.createContext("/", this::answer);
            fresh.start();
            return fresh;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            ways.getOrDefault(path, Files::nothing).answer(exchange);
        }
    }

    private static void nothing(HttpExchange exchange) throws IOException { exchange.sendResponseHeaders(404, -1); }

    int port() { return server.getAddress().getPort(); }

    String at(String path) { return at("localhost", path); }

    String at(String host, String path) { return "http://" + host + ":" + port() + path; }

    List<String> asked() { return List.copyOf(asked); }

    Files hold(String path, String content) {
        return answer(path, exchange -> {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    Files status(String path, int status) {
        return answer(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    Files lead(String path, String to) {
        return answer(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    Files answer(String path, Way way) {
        ways.put(path, way);
        return this;
    }

    void remove(String path) { ways.remove(path); }

    /** Nobody listens at its port any more. */
    void goAway() { server.stop(0); }

    static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() { server.stop(0); }
}
