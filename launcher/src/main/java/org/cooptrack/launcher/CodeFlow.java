package org.cooptrack.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cooptrack.launcher.issuer.Clients;

/**
 * The authorization code flow with PKCE (RFC 7636) as a browser goes through it: to the login form, back with the password,
 * and on to the redirect that carries the code.
 */
record CodeFlow(URI issuer, String user, String password, URI redirect) {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");
    private static final int STEPS = 6;

    AccessToken token() throws IOException, InterruptedException {
        String verifier = random();
        String state = random();
        try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            URI answered = throughLogin(browser, authorize(verifier, state));
            if (!state.equals(found(STATE, answered.toString()))) throw new Refused(Line.NO_TOKEN, "state");
            return new TokenEndpoint(issuer).ofCode(Clients.CLI, found(CODE, answered.toString()), verifier, redirect);
        } catch (ConnectException nobodyThere) {
            throw new Refused(Line.NOT_RUNNING);
        }
    }

    private URI authorize(String verifier, String state) {
        return issuer.resolve("/oauth2/authorize?" + TokenEndpoint.encoded(Map.of("response_type", "code", "client_id",
                Clients.CLI, "redirect_uri", redirect.toString(), "scope", "openid", "state", state, "code_challenge",
                challenge(verifier), "code_challenge_method", "S256")));
    }

    /** Follows redirects within the issuer until one leads out of it. */
    private URI throughLogin(HttpClient browser, URI first) throws IOException, InterruptedException {
        URI next = first;
        for (int step = 0; step < STEPS; step++) {
            HttpResponse<String> page = get(browser, next);
            if (page.statusCode() == 200) page = submit(browser, next, page.body());
            URI here = next;
            HttpResponse<String> last = page;
            next = page.headers().firstValue("Location").map(here::resolve)
                    .orElseThrow(() -> new Refused(Line.NO_TOKEN, last.statusCode()));
            if (next.getPort() == redirect.getPort()) return next;
            if (next.toString().contains("error")) throw new Refused(Line.NO_TOKEN, user);
        }
        throw new Refused(Line.NO_TOKEN, user);
    }

    private static HttpResponse<String> get(HttpClient browser, URI page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(page).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> submit(HttpClient browser, URI form, String html)
            throws IOException, InterruptedException {
        String fields = TokenEndpoint
                .encoded(Map.of("username", user, "password", password, "_csrf", found(CSRF, html)));
        return browser.send(HttpRequest.newBuilder(form).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)).build(), BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) throw new Refused(Line.NO_TOKEN, pattern.pattern());
        return matcher.group(1);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    @Override
    public String toString() { return user + " at " + issuer; }
}
