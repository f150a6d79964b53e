package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a service says that it takes requests. */
record Ready(HttpClient http, HttpRequest question) implements AutoCloseable {
    private static final long PAUSE_MILLIS = 300;

    static Ready of(URI service) {
        return new Ready(HttpClient.newHttpClient(), HttpRequest.newBuilder(service.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5)).build());
    }

    /** Waits until it does, but no longer than the patience. */
    static boolean within(Duration patience, URI service) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        try (var ready = of(service)) {
            while (!ready.now()) {
                if (System.nanoTime() > until) return false;
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return true;
    }

    boolean now() throws InterruptedException {
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() { http.close(); }
}
