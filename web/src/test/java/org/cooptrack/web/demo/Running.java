package org.cooptrack.web.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.cooptrack.events.Role;
import org.cooptrack.web.testing.TestIssuer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo service on a real Tomcat and a random port, started once for all tests. */
public final class Running {
    public static final TestIssuer ISSUER = TestIssuer.start();
    public static final ConfigurableApplicationContext SERVICE = SpringApplication.run(Demo.class, "--server.port=0",
            "--spring.application.name=demo", "--spring.main.banner-mode=off",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER.url());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TOKEN = ISSUER.person("ana", Role.RECORDER);

    private Running() {}

    public static int port() {
        return SERVICE.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public static HttpRequest.Builder request(String path) {
        return open(path).header("Authorization", "Bearer " + TOKEN);
    }

    public static HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    public static HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What comes back, head and body, for bytes no well-behaved client would send. */
    public static String raw(byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String raw(String request) { return raw(request.getBytes(StandardCharsets.ISO_8859_1)); }

    public static String token() { return TOKEN; }
}
