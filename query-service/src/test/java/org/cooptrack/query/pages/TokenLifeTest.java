package org.cooptrack.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class TokenLifeTest {
    private static final Jwt TOKEN = Jwt.withTokenValue("token").header("alg", "RS256").subject("ana")
            .expiresAt(Instant.parse("2026-01-01T00:00:00Z")).build();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void forget() { SecurityContextHolder.clearContext(); }

    @Test
    void a_session_goes_on_while_its_token_is_good() throws Exception {
        pass(_ -> TOKEN);
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .isInstanceOf(JwtAuthenticationToken.class);
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
        var signedIn = new OAuth2AuthenticationToken(
                new DefaultOAuth2User(List.of(), Map.of("sub", "ana"), "sub"), List.of(), IssuerClient.NAME);
        var clients = new HttpSessionOAuth2AuthorizedClientRepository();
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "token", null, null);
        clients.saveAuthorizedClient(new OAuth2AuthorizedClient(client(), "ana", access), signedIn, request,
                new MockHttpServletResponse());
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        new TokenLife(new CallerOfSession(clients, tokens)).doFilter(request, new MockHttpServletResponse(),
                new MockFilterChain());
    }

    private static ClientRegistration client() {
        return ClientRegistration.withRegistrationId(IssuerClient.NAME).clientId("pages")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).redirectUri("http://here")
                .authorizationUri("http://issuer/authorize").tokenUri("http://issuer/token").build();
    }
}
