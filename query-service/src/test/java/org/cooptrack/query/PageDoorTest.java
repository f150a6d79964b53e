package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.cooptrack.events.Role;
import org.junit.jupiter.api.Test;

/** Who comes in to pages, and how; without a browser. */
class PageDoorTest {
    private final Visitor visitor = new Visitor();

    @Test
    void whoever_is_not_signed_in_is_sent_to_the_issuer_with_pkce_and_comes_back_to_the_page() throws Exception {
        HttpResponse<String> toSignIn = visitor.get("/pages/figures/projects?language=en");
        assertThat(toSignIn.statusCode()).isEqualTo(302);
        String toIssuer = Visitor.location(visitor.follow(toSignIn)).toString();
        assertThat(toIssuer).startsWith(Service.ISSUER.url() + "/authorize?").contains("code_challenge_method=S256",
                "code_challenge=", "nonce=", "state=", "scope=openid", "response_type=code");
        HttpResponse<String> page = new Visitor().signIn("/pages/figures/projects?language=en", "ana", Role.ANALYST);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().toString()).endsWith("/pages/figures/projects?language=en");
    }

    @Test
    void the_session_cookie_is_for_pages_alone_and_no_script_reads_it() throws Exception {
        HttpResponse<String> first = visitor.get("/pages");
        assertThat(first.headers().firstValue("Set-Cookie").orElse("")).startsWith("COOPTRACK_PAGES=")
                .contains("Path=/pages", "HttpOnly", "SameSite=Lax");
        String before = session();
        assertThat(visitor.signIn("/pages", "ana", Role.ANALYST).statusCode()).isEqualTo(200);
        assertThat(session()).as("another one once somebody is signed in").isNotEqualTo(before);
    }

    @Test
    void the_api_heeds_no_session() throws Exception {
        visitor.signIn("/pages", "ana", Role.AUDITOR);
        visitor.cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setPath("/"));
        assertThat(visitor.get("/v1/measures").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/v1/events").statusCode()).isEqualTo(401);
    }

    @Test
    void no_page_takes_scripts_or_styles_from_within_itself_or_from_elsewhere() throws Exception {
        HttpResponse<String> page = visitor.signIn("/pages", "ana", Role.ANALYST);
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self' " + Service.ISSUER.url())
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.body()).doesNotContain("style=\"", "onclick", "<style", "http://", "https://")
                .doesNotContainPattern("<script(?! src=\"/pages/assets/)");
    }

    @Test
    void the_roles_of_the_token_say_who_may_see_a_page() throws Exception {
        HttpResponse<String> refused = visitor.signIn("/pages?language=en", "rec", Role.RECORDER);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(new Visitor().signIn("/pages", "nobody").statusCode()).isEqualTo(403);
    }

    @Test
    void to_a_development_partner_figures_of_people_are_suppressed_as_at_the_api_and_events_are_told_to_none()
            throws Exception {
        HttpResponse<String> page = visitor.signIn("/pages?language=en", "norad", Role.DEVELOPMENT_PARTNER);
        String trained = page.body().substring(page.body().indexOf("data-figure=\"beneficiaries-trained\""));
        assertThat(trained.substring(0, trained.indexOf("</article>"))).contains("is-suppressed", "Suppressed")
                .doesNotContain("<table");
        String sessions = page.body().substring(page.body().indexOf("data-figure=\"dialogue-sessions-held\""));
        assertThat(sessions.substring(0, sessions.indexOf("</article>"))).doesNotContain("is-suppressed");
        assertThat(visitor.get("/pages/figures/dialogue-sessions-held").body()).contains("not shown to this role")
                .doesNotContain("dialogue.DialogueSessionHeld");
    }

    @Test
    void signing_out_needs_the_token_of_the_form_ends_the_session_and_that_of_the_issuer() throws Exception {
        HttpResponse<String> page = visitor.signIn("/pages", "ana", Role.ANALYST);
        assertThat(visitor.post(Visitor.address("/pages/sign-out"), "").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/pages").statusCode()).as("still signed in").isEqualTo(200);
        HttpResponse<String> out = visitor.post(Visitor.address("/pages/sign-out"), "_csrf=" + Visitor.csrf(page));
        assertThat(Visitor.location(out).toString()).startsWith(Service.ISSUER.url() + "/end-session?id_token_hint=");
        HttpResponse<String> last = visitor.follow(visitor.follow(out));
        assertThat(last.uri().getPath()).isEqualTo("/pages/signed-out");
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/pages").statusCode()).isEqualTo(302);
    }

    @Test
    void a_code_that_is_not_ours_lets_nobody_in() throws Exception {
        HttpResponse<String> refused = visitor.get("/pages/signed-in/cooptrack?code=guess&state=guess");
        assertThat(Visitor.location(refused).getPath()).isEqualTo("/pages/not-signed-in");
        assertThat(visitor.follow(refused).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/pages").statusCode()).isEqualTo(302);
    }

    @Test
    void a_page_that_is_not_there_is_refused_as_a_page() throws Exception {
        visitor.signIn("/pages?language=en", "ana", Role.ANALYST);
        for (String path : new String[]{"/pages/nothing", "/pages/figures/nothing"}) {
            HttpResponse<String> nothing = visitor.get(path);
            assertThat(nothing.statusCode()).as(path).isEqualTo(404);
            assertThat(nothing.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        }
        assertThat(visitor.get("/pages/figures/projects?by=country").statusCode()).isEqualTo(400);
    }

    @Test
    void whatever_a_page_is_drawn_with_comes_from_the_service() throws Exception {
        for (String asset : new String[]{"pico.min.css", "pages.css", "echarts.simple.min.js", "trends.js", "mark.svg"})
            assertThat(visitor.get("/pages/assets/" + asset).statusCode()).as(asset).isEqualTo(200);
    }

    @Test
    void without_a_client_at_the_issuer_there_are_no_pages() {
        assertThat(Service.get("/pages", Role.ANALYST).statusCode()).isEqualTo(404);
    }

    private String session() {
        return visitor.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("COOPTRACK_PAGES")).findFirst().orElseThrow().getValue();
    }
}
