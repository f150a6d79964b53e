package org.cooptrack.query;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cooptrack.events.Role;

/** Somebody before pages without a browser: keeps cookies and goes through the sign-in step by step. */
final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    static URI address(String path) { return URI.create("http://127.0.0.1:" + StoryService.port() + path); }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8").build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException { return get(address(path)); }

    HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    /** Follows where an answer leads, once. */
    HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        return get(location(answer));
    }

    static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Asks for a page, signs in where that leads to, and comes back to the page. */
    HttpResponse<String> signIn(String page, String name, Role... roles) throws IOException, InterruptedException {
        HttpResponse<String> form = follow(follow(get(page)));
        String all = Arrays.stream(roles).map(Role::code).collect(Collectors.joining(" "));
        HttpResponse<String> back = post(form.uri(),
                "name=" + name + "&roles=" + URLEncoder.encode(all, StandardCharsets.UTF_8));
        HttpResponse<String> arrived = follow(back);
        return follow(arrived);
    }

    static String csrf(HttpResponse<String> page) {
        Matcher found = CSRF.matcher(page.body());
        if (!found.find()) throw new AssertionError("no token in the form: " + page.body());
        return found.group(1);
    }
}
