package org.cooptrack.launcher.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.launcher.issuer.IssuerForTests.ADDRESS;
import static org.cooptrack.launcher.issuer.IssuerForTests.FOLDER;
import static org.cooptrack.launcher.issuer.IssuerForTests.SECRETS;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.cooptrack.events.Role;
import org.cooptrack.launcher.TokenClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POLICY")
    void a_person_of_each_role_gets_a_token_by_code_and_pkce(Role role) throws Exception {
        SignedJWT token = verified(
                TokenClient.ofPerson(ADDRESS, role.code(), SECRETS.password(People.secret(role.code())))
                        .token());
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(role.code());
        assertThat(token.getJWTClaimsSet().getStringClaim("client_id")).isEqualTo(Clients.CLI);
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly(role.code());
    }

    @Test
    void a_policy_is_nobody_who_gets_a_token() {
        assertThatThrownBy(() -> TokenClient
                .ofPerson(ADDRESS, Role.POLICY.code(), SECRETS.password(People.secret(Role.POLICY.code()))).token())
                .hasMessageContaining(Role.POLICY.code());
    }

    @Test
    void a_service_gets_a_token_by_its_credentials_and_is_its_own_subject() throws Exception {
        var claims = verified(TokenClient.ofService(ADDRESS, SECRETS.password(Clients.SECRET)).token())
                .getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(Clients.SERVICE).isEqualTo(claims.getStringClaim("client_id"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("recorder", "project-manager");
    }

    @Test
    void a_token_has_the_type_audience_and_life_that_were_agreed() throws Exception {
        SignedJWT token = verified(TokenClient.ofService(ADDRESS, SECRETS.password(Clients.SECRET)).token());
        var claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(claims.getIssuer()).isEqualTo(ADDRESS.toString());
        assertThat(claims.getAudience()).containsExactly("cooptrack");
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(Duration.between(claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_token_is_kept_while_it_lasts() throws Exception {
        var service = TokenClient.ofService(ADDRESS, SECRETS.password(Clients.SECRET));
        assertThat(service.token()).isEqualTo(service.token());
    }

    @Test
    void a_wrong_password_or_secret_gets_no_token() {
        assertThatThrownBy(() -> TokenClient.ofPerson(ADDRESS, "approver", "guess").token())
                .hasMessageContaining("approver");
        assertThatThrownBy(() -> TokenClient.ofService(ADDRESS, "guess").token()).hasMessageContaining("401");
    }

    @Test
    void the_public_client_gets_nowhere_without_pkce() throws Exception {
        var request = HttpRequest
                .newBuilder(ADDRESS.resolve("/oauth2/authorize?response_type=code&client_id=" + Clients.CLI
                        + "&scope=openid&redirect_uri=http://127.0.0.1/callback"))
                .header("Accept", "text/html").build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
        }
    }

    @Test
    void the_public_client_has_no_credentials_of_its_own() throws Exception {
        var request = HttpRequest.newBuilder(ADDRESS.resolve("/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + Clients.CLI)).build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void discovery_names_the_issuer() throws Exception {
        assertThat(get(ADDRESS.resolve("/.well-known/openid-configuration")))
                .contains("\"issuer\":\"" + ADDRESS + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attacker.example", "attacker.example:9000", "127.0.0.1", "127.0.0.1:1"})
    void a_request_to_another_host_is_refused(String host) throws Exception {
        try (var socket = new Socket("127.0.0.1", ADDRESS.getPort())) {
            socket.getOutputStream()
                    .write(("GET /oauth2/jwks HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).contains(" 421");
        }
    }

    @Test
    void the_key_is_kept_for_its_owner_alone() throws Exception {
        assertThat(ADDRESS).isNotNull();
        assertThat(Files.getPosixFilePermissions(FOLDER.resolve(SigningKey.SECRET)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(get(ADDRESS.resolve("/oauth2/jwks"))).doesNotContain("\"d\"");
    }

    private static SignedJWT verified(String token) throws Exception {
        SignedJWT parsed = SignedJWT.parse(token);
        var key = JWKSet.parse(get(ADDRESS.resolve("/oauth2/jwks"))).getKeyByKeyId(parsed.getHeader().getKeyID());
        assertThat(parsed.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return parsed;
    }

    private static String get(URI address) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
        }
    }
}
