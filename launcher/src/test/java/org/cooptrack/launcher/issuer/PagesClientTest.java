package org.cooptrack.launcher.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.issuer.IssuerForTests.ADDRESS;
import static org.cooptrack.launcher.issuer.IssuerForTests.PAGES;
import static org.cooptrack.launcher.issuer.IssuerForTests.SECRETS;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of the query-service as a client of the issuer. */
class PagesClientTest {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters";
    private static final String BACK = PAGES + "/pages/signed-in/cooptrack";
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void somebody_signs_in_to_pages_with_password_and_pkce_and_out_again_at_the_issuer() throws Exception {
        Map<String, Object> tokens = JSONObjectUtils
                .parse(token(codeOf("analyst"), SECRETS.password(Clients.SECRET_OF_PAGES)).body());
        var claims = SignedJWT.parse(String.valueOf(tokens.get("access_token"))).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("roles")).containsExactly("analyst");
        assertThat(claims.getStringClaim("client_id")).isEqualTo(Clients.PAGES);
        assertThat(claims.getAudience()).containsExactly("cooptrack");
        HttpResponse<String> out = get(ADDRESS.resolve("/connect/logout?id_token_hint=" + tokens.get("id_token")
                + "&client_id=" + Clients.PAGES + "&post_logout_redirect_uri="
                + encoded(PAGES + "/pages/signed-out")));
        assertThat(out.headers().firstValue("Location")).contains(PAGES + "/pages/signed-out");
        assertThat(get(authorize(BACK)).headers().firstValue("Location").orElse(""))
                .as("the session at the issuer has ended").contains("/login");
    }

    @Test
    void pages_get_no_token_without_their_secret() throws Exception {
        assertThat(token(codeOf("auditor"), "guess").statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_is_sent_back_to_another_address() throws Exception {
        for (String back : new String[]{"http://127.0.0.2:18081/pages/signed-in/cooptrack", PAGES + "/pages/elsewhere"})
            assertThat(get(authorize(back)).headers().firstValue("Location").orElse("")).doesNotContain(back);
    }

    private String codeOf(String user) throws Exception {
        HttpResponse<String> toLogin = get(authorize(BACK));
        URI login = ADDRESS.resolve(toLogin.headers().firstValue("Location").orElseThrow());
        String form = "username=" + user + "&password=" + encoded(SECRETS.password(People.secret(user))) + "&_csrf="
                + encoded(found("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", get(login).body()));
        HttpResponse<String> passed = browser.send(HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))
                .build(), BodyHandlers.ofString());
        HttpResponse<String> back = get(ADDRESS.resolve(passed.headers().firstValue("Location").orElseThrow()));
        String location = back.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(BACK + "?");
        return found("[?&]code=([^&]+)", location);
    }

    private static URI authorize(String back) throws Exception {
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        return ADDRESS.resolve("/oauth2/authorize?response_type=code&scope=openid&state=s&client_id=" + Clients.PAGES
                + "&redirect_uri=" + encoded(back) + "&code_challenge_method=S256&code_challenge=" + challenge);
    }

    private HttpResponse<String> token(String code, String secret) throws Exception {
        String basic = Base64.getEncoder()
                .encodeToString((Clients.PAGES + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return browser.send(HttpRequest.newBuilder(ADDRESS.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=authorization_code&code=" + code + "&redirect_uri="
                        + encoded(BACK) + "&code_verifier=" + VERIFIER))
                .build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) throw new AssertionError(pattern + " is not in " + text);
        return matcher.group(1);
    }
}
