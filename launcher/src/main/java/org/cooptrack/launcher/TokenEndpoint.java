package org.cooptrack.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Where the issuer gives tokens for credentials or codes. */
record TokenEndpoint(URI issuer) {
    AccessToken ofCredentials(String client, String secret) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return ask(post(Map.of("grant_type", "client_credentials")).header("Authorization", "Basic " + basic));
    }

    AccessToken ofCode(String client, String code, String verifier, URI redirect)
            throws IOException, InterruptedException {
        return ask(post(Map.of("grant_type", "authorization_code", "client_id", client, "code", code, "code_verifier",
                verifier, "redirect_uri", redirect.toString())));
    }

    private HttpRequest.Builder post(Map<String, String> form) {
        return HttpRequest.newBuilder(issuer.resolve("/oauth2/token")).POST(BodyPublishers.ofString(encoded(form)))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private AccessToken ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new Refused(Line.NO_TOKEN, answer.statusCode());
            var json = new JsonMapper().readTree(answer.body());
            return new AccessToken(json.get("access_token").asString(),
                    Instant.now().plusSeconds(json.get("expires_in").asLong()));
        } catch (ConnectException nobodyThere) {
            throw new Refused(Line.NOT_RUNNING);
        }
    }

    static String encoded(Map<String, String> form) {
        return new TreeMap<>(form).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
