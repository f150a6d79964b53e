package org.cooptrack.query.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Lets nobody in with an access token that the API would refuse: they would be sent to the issuer again and again. */
record Arrival(CallerOfSession callers, AuthenticationSuccessHandler then) implements AuthenticationSuccessHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication signedIn) throws IOException, ServletException {
        try {
            callers.of(signedIn, request);
        } catch (JwtException refused) {
            LOG.warn("the issuer's access token is none for this service: {}", refused.getMessage());
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            response.sendRedirect(Door.NOT_SIGNED_IN);
            return;
        }
        then.onAuthenticationSuccess(request, response, signedIn);
    }
}
