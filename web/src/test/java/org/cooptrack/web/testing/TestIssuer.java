package org.cooptrack.web.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.cooptrack.events.Role;

/**
 * An issuer of access tokens for tests: one RSA key, its discovery document, key set and sign-in over HTTP on a random
 * loopback port. A token is good unless a test spoils it.
 */
public final class TestIssuer implements AutoCloseable {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final RSAKey key;
    private final HttpServer server;
    /** Those without anything unusual, as clients keep them: to sign one takes longer than most of what is asked with it. */
    private final Map<List<?>, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {}

    private TestIssuer() throws JOSEException, IOException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                 "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "end_session_endpoint": "%1$s/end-session"}
                """.formatted(url()));
        answer("/keys", new JWKSet(key.toPublicJWK()).toString());
        new CodeGrant(this, server);
        server.start();
    }

    public static TestIssuer start() {
        try {
            return new TestIssuer();
        } catch (JOSEException | IOException impossible) {
            throw new IllegalStateException("no test issuer", impossible);
        }
    }

    /** For {@code spring.security.oauth2.resourceserver.jwt.issuer-uri}. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public RSAKey key() { return key; }

    /** A person's token in these roles. */
    public String person(String subject, Role... roles) {
        return token(subject, "test-client", roles);
    }

    /** The token of a program that acts for itself. */
    public String program(String client, Role... roles) {
        return token(client, client, roles);
    }

    private String token(String subject, String client, Role... roles) {
        Instant now = Instant.now();
        return kept.compute(List.of(subject, client, List.of(roles)),
                (_, old) -> old != null && now.isBefore(old.until())
                        ? old
                        : new Kept(signed(subject, client, roles), now.plus(LIFE.dividedBy(2))))
                .token();
    }

    private String signed(String subject, String client, Role... roles) {
        return token(claims -> claims.subject(subject).claim("client_id", client)
                .claim("roles", Arrays.stream(roles).map(Role::code).toList()));
    }

    /** A good token but for what the test changes in its claims. */
    public String token(Consumer<JWTClaimsSet.Builder> change) {
        return sign(header(), claims(change), signer());
    }

    public JWSHeader header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt")).keyID("test").build();
    }

    public JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(url()).audience("cooptrack").subject("ana")
                .claim("client_id", "test-client").jwtID(UUID.randomUUID().toString()).issueTime(Date.from(now))
                .notBeforeTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFE)));
        change.accept(claims);
        return claims.build();
    }

    public String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("cannot sign", impossible);
        }
    }

    public JWSSigner signer() {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("cannot sign", impossible);
        }
    }

    @Override
    public void close() { server.stop(0); }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> send(exchange, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, byte[] body) {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
