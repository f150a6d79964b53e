package org.cooptrack.query.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session lasts no longer than its token is good: then the issuer is asked again, who may have taken a role away. */
final class TokenLife extends OncePerRequestFilter {
    private final JwtDecoder tokens;

    TokenLife(JwtDecoder tokens) { this.tokens = tokens; }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller
                && !isGood(caller))
            end(request);
        chain.doFilter(request, response);
    }

    private boolean isGood(JwtAuthenticationToken caller) {
        try {
            tokens.decode(caller.getToken().getTokenValue());
            return true;
        } catch (JwtException ended) {
            return false;
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
