package org.cooptrack.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

class RememberedTokensTest {
    private final AtomicInteger verified = new AtomicInteger();
    private final AtomicReference<OAuth2TokenValidatorResult> time = new AtomicReference<>(
            OAuth2TokenValidatorResult.success());
    private final RememberedTokens tokens = new RememberedTokens(this::verify, token -> time.get());

    @Test
    void a_token_is_verified_once() {
        tokens.decode("a");
        tokens.decode("a");
        tokens.decode("b");
        assertThat(verified).hasValue(2);
    }

    @Test
    void a_remembered_token_that_has_expired_is_refused() {
        tokens.decode("a");
        time.set(OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "expired", null)));
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(JwtException.class);
    }

    private Jwt verify(String token) {
        verified.incrementAndGet();
        return Jwt.withTokenValue(token).header("alg", "RS256").subject("ana").expiresAt(Instant.MAX).build();
    }
}
