package org.cooptrack.launcher.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests to another name than ours: a page elsewhere may point its own name at loopback (DNS rebinding). */
final class KnownHosts extends OncePerRequestFilter {
    private static final int MISDIRECTED = 421;

    private final int port;

    KnownHosts(int port) { this.port = port; }

    int port() { return port; }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Set.of("127.0.0.1:" + port, "localhost:" + port).contains(String.valueOf(request.getHeader("Host")))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED);
        }
    }
}
