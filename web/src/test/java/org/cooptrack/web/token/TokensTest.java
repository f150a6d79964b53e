package org.cooptrack.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.cooptrack.web.demo.Running.ISSUER;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooptrack.events.Role;
import org.cooptrack.web.demo.Demo;
import org.cooptrack.web.demo.Requests;
import org.cooptrack.web.demo.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;

class TokensTest {
    private static final String PATH = "/v1/courses/" + Requests.COURSE;

    static Stream<Arguments> broken() throws Exception {
        JWTClaimsSet good = ISSUER.claims(claims -> {});
        Instant now = Instant.now();
        String token = ISSUER.token(claims -> {});
        int dot = token.lastIndexOf('.');
        return Stream.of(Arguments.of("without a signature", new PlainJWT(good).serialize()),
                Arguments.of("HS256 with the public key", ISSUER.sign(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("at+jwt")).keyID("test")
                                .build(),
                        good, new MACSigner(ISSUER.key().toRSAPublicKey().getEncoded()))),
                Arguments.of("another algorithm", ISSUER.sign(
                        new JWSHeader.Builder(JWSAlgorithm.PS256).type(new JOSEObjectType("at+jwt")).keyID("test")
                                .build(),
                        good, ISSUER.signer())),
                Arguments.of("another key", ISSUER.sign(ISSUER.header(), good,
                        new RSASSASigner(new RSAKeyGenerator(2048).keyID("test").generate()))),
                Arguments.of("another issuer", ISSUER.token(claims -> claims.issuer(ISSUER.url() + "/"))),
                Arguments.of("another audience", ISSUER.token(claims -> claims.audience("cooptrack2"))),
                Arguments.of("no audience", ISSUER.token(claims -> claims.audience((String) null))),
                Arguments.of("typ JWT", typed("JWT", good)), Arguments.of("no typ", typed(null, good)),
                Arguments.of("expired", ISSUER.token(claims -> claims.expirationTime(Date.from(now.minusSeconds(60))))),
                Arguments.of("without an end", ISSUER.token(claims -> claims.expirationTime(null))),
                Arguments.of("not yet", ISSUER.token(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(120))))),
                Arguments.of("nobody", ISSUER.token(claims -> claims.subject(null))),
                Arguments.of("no client", ISSUER.token(claims -> claims.claim("client_id", null))),
                Arguments.of("tampered", token.substring(0, dot - 2) + (token.charAt(dot - 2) == 'A' ? "B" : "A")
                        + token.substring(dot - 1)),
                Arguments.of("cut", token.substring(0, dot)), Arguments.of("not a token", "abc"),
                Arguments.of("oversized", ISSUER.token(claims -> claims.claim("pad", "x".repeat(8_000)))));
    }

    private static String typed(@org.jspecify.annotations.Nullable String type, JWTClaimsSet claims) {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test");
        if (type != null) header.type(new JOSEObjectType(type));
        return ISSUER.sign(header.build(), claims, ISSUER.signer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_token_lets_nobody_in(String kind, String token) {
        assertRefused(Running.send(Running.open(PATH).header("Authorization", "Bearer " + token)), "token.invalid");
    }

    @Test
    void without_a_token_nobody_comes_in() {
        assertRefused(Running.send(Running.open(PATH)), "token.missing");
        assertRefused(Running.send(Running.open(PATH).header("Authorization", "Basic YTpi")), "token.missing");
        assertRefused(Running.send(Running.open(PATH + "?access_token=" + Running.token())), "token.missing");
        assertRefused(Running.send(Running.open("/v1/unheard-of")), "token.missing");
    }

    @Test
    void a_good_token_says_who_acts() {
        String body = rename(ISSUER.person("ana", Role.PROJECT_MANAGER)).body();
        assertThat(body).contains("\"subject\":\"ana\"").contains("\"issuer\":\"" + ISSUER.url() + "\"")
                .contains("\"project-manager\"").contains("\"person\":true").contains("\"version\":\"3\"");
        assertThat(rename(ISSUER.program("importer")).body()).contains("\"person\":false").contains("\"roles\":[]");
        assertThat(rename(ISSUER.token(claims -> claims.claim("roles", List.of("RECORDER", "king", 7)))).body())
                .contains("\"roles\":[]");
        assertThat(rename(ISSUER.token(claims -> claims.claim("roles", Map.of("a", "recorder")))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_refused_token_is_explained_in_the_readers_language() {
        for (var said : Map.of("fr", "Le jeton d'accès n'est pas valable ici, ou ne l'est plus.", "en",
                "The access token is not valid here, or no longer.", "es",
                "El token de acceso no es válido aquí, o ya no lo es.").entrySet()) {
            var answer = Running.send(Running.open(PATH + "/title").header("Authorization", "Bearer nonsense")
                    .header("Content-Type", "application/json").header("If-Match", "\"3\"")
                    .header("Accept-Language", said.getKey()).PUT(BodyPublishers.ofString("{\"title\": \"x\"}")));
            assertRefused(answer, "token.invalid");
            assertThat(answer.body()).contains(said.getValue());
            assertThat(answer.headers().firstValue("Content-Language")).contains(said.getKey());
        }
    }

    @Test
    void without_an_issuer_the_service_does_not_start() {
        Throwable failed = catchThrowable(() -> SpringApplication.run(Demo.class, "--server.port=0",
                "--spring.main.banner-mode=off"));
        assertThat(failed).hasRootCauseInstanceOf(MissingIssuer.class);
    }

    private static HttpResponse<String> rename(String token) {
        return Running.send(Running.open(PATH + "/title").header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").header("If-Match", "\"3\"")
                .PUT(BodyPublishers.ofString("{\"title\": \"x\"}")));
    }

    private static void assertRefused(HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
    }
}
