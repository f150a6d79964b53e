package org.cooptrack.query.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes whoever is signed in the caller whom their token names, for as long as it is good: a session lasts no longer, for the
 * issuer may have taken a role away.
 */
final class TokenLife extends OncePerRequestFilter {
    private final CallerOfSession callers;

    TokenLife(CallerOfSession callers) { this.callers = callers; }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn instanceof OAuth2AuthenticationToken) enter(signedIn, request);
        chain.doFilter(request, response);
    }

    private void enter(Authentication signedIn, HttpServletRequest request) {
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(callers.of(signedIn, request));
            SecurityContextHolder.setContext(context);
        } catch (JwtException ended) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) session.invalidate();
        }
    }
}
