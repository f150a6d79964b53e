package org.cooptrack.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to the services in somebody's name. An answer that is no success ends with one line. */
final class Api implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();
    private static final int TRIES = 60;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Tokens tokens;

    Api(Tokens tokens) { this.tokens = tokens; }

    JsonNode json(String who, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(who, request, BodyHandlers.ofString());
        for (int tries = 1; answer.statusCode() == 503 && tries < TRIES; tries++) {
            Thread.sleep(1_000 * answer.headers().firstValueAsLong("Retry-After").orElse(1));
            answer = send(who, request, BodyHandlers.ofString());
        }
        if (answer.statusCode() >= 300) throw refused(answer.request(), answer.statusCode(), answer.body());
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    <B> HttpResponse<B> send(String who, HttpRequest.Builder request, BodyHandler<B> body)
            throws IOException, InterruptedException {
        String token = tokens.of(who).token();
        var complete = request.setHeader("Authorization", "Bearer " + token)
                .setHeader("Accept-Language", Locale.getDefault().getLanguage()).build();
        try {
            return http.send(complete, body);
        } catch (ConnectException nobodyThere) {
            throw new Refused(Line.NOT_RUNNING);
        }
    }

    static Refused refused(HttpRequest request, int status, String body) {
        return new Refused(Line.REFUSED_REQUEST, request.method(), request.uri(), status, detail(body));
    }

    /** What a problem says in the user's language; whatever else was answered, as it is. */
    static String detail(String body) {
        try {
            return JSON.readTree(body).path("detail").asString(body);
        } catch (JacksonException noProblem) {
            return body;
        }
    }

    static HttpRequest.Builder get(URI address) { return HttpRequest.newBuilder(address); }

    @Override
    public void close() { http.close(); }
}
