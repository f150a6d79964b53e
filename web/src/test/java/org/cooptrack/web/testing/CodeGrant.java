package org.cooptrack.web.testing;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.events.Role;

/**
 * The authorization code flow with PKCE of the test issuer: a form asks for a name and roles, each code is good once and with
 * its verifier alone.
 */
final class CodeGrant {
    private final TestIssuer issuer;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    CodeGrant(TestIssuer issuer, HttpServer server) {
        this.issuer = issuer;
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/end-session", this::endSession);
    }

    /** First the form, then, sent with a name, the way back with a code. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, "text/html; charset=utf-8",
                    """
                            <!DOCTYPE html><html lang="en"><title>Test issuer</title><link rel="icon" href="data:,"><form method="post">
                            <label>Name <input name="name"></label><label>Roles <input name="roles"></label>
                            <button>Sign in</button></form></html>""");
            return;
        }
        asked.putAll(parameters(body(exchange)));
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        redirect(exchange, said(asked, "redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(said(asked, "state"), StandardCharsets.UTF_8));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = parameters(body(exchange));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        if (asked == null || !said(asked, "redirect_uri").equals(sent.get("redirect_uri"))
                || !challenge(sent.getOrDefault("code_verifier", "")).equals(said(asked, "code_challenge"))) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String name = said(asked, "name");
        Role[] roles = Arrays.stream(said(asked, "roles").split(" ")).filter(role -> !role.isEmpty()).map(Role::of)
                .toArray(Role[]::new);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(issuer.key().getKeyID()).build();
        String id = issuer.sign(header, issuer.claims(claims -> claims.subject(name).audience(said(asked, "client_id"))
                .claim("nonce", said(asked, "nonce"))), issuer.signer());
        answer(exchange, 200, "application/json", """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 600, "scope": "openid"}
                """.formatted(issuer.person(name, roles), id));
    }

    private void endSession(HttpExchange exchange) throws IOException {
        redirect(exchange, said(parameters(exchange.getRequestURI().getRawQuery()), "post_logout_redirect_uri"));
    }

    private static String said(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "");
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> parameters(String encoded) {
        var parameters = new HashMap<String, String>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
            int at = pair.indexOf('=');
            parameters.put(URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
