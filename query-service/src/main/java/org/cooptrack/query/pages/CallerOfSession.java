package org.cooptrack.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.cooptrack.web.token.LetIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The caller whom the access token of a session names, judged each time as at the API. */
record CallerOfSession(OAuth2AuthorizedClientRepository clients, JwtDecoder tokens) {
    /** @throws org.springframework.security.oauth2.jwt.JwtException where the API would refuse the token */
    Authentication of(Authentication signedIn, HttpServletRequest request) {
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(IssuerClient.NAME, signedIn, request);
        if (client == null) throw new BadJwtException("the session has no token");
        return LetIn.by(tokens.decode(client.getAccessToken().getTokenValue()));
    }
}
