package org.cooptrack.query.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cooptrack.web.token.LetIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Whoever comes back from the issuer is from then on the caller whom the access token names, judged as at the API. The id
 * token is kept beside for the sign-out; the client has no other use of it.
 */
record Arrival(OAuth2AuthorizedClientRepository clients, JwtDecoder tokens, SecurityContextRepository contexts,
        AuthenticationSuccessHandler then) implements AuthenticationSuccessHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication signedIn) throws IOException, ServletException {
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(IssuerClient.NAME, signedIn, request);
        clients.removeAuthorizedClient(IssuerClient.NAME, signedIn, request, response);
        try {
            Jwt token = tokens.decode(client.getAccessToken().getTokenValue());
            enter(LetIn.by(token), signedIn, request, response);
        } catch (JwtException refused) {
            LOG.warn("the issuer's access token is none for this service: {}", refused.getMessage());
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            response.sendRedirect(Door.NOT_SIGNED_IN);
            return;
        }
        then.onAuthenticationSuccess(request, response, signedIn);
    }

    private void enter(AbstractAuthenticationToken caller, Authentication signedIn, HttpServletRequest request,
            HttpServletResponse response) {
        if (signedIn.getPrincipal() instanceof OidcUser user) caller.setDetails(user.getIdToken().getTokenValue());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(caller);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
