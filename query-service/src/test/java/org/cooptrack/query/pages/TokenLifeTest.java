package org.cooptrack.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cooptrack.web.token.LetIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class TokenLifeTest {
    private static final Jwt TOKEN = Jwt.withTokenValue("token").header("alg", "RS256").subject("ana")
            .expiresAt(Instant.parse("2026-01-01T00:00:00Z")).build();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void forget() { SecurityContextHolder.clearContext(); }

    @Test
    void a_session_goes_on_while_its_token_is_good() throws Exception {
        pass(_ -> TOKEN);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
        assertThat(request.getSession(false)).isNotNull();
    }

    @Test
    void a_session_ends_with_its_token() throws Exception {
        pass(_ -> {
            throw new BadJwtException("expired");
        });
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(request.getSession(false)).isNull();
    }

    private void pass(JwtDecoder tokens) throws Exception {
        request.getSession(true);
        SecurityContextHolder.getContext().setAuthentication(LetIn.by(TOKEN));
        new TokenLife(tokens).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
