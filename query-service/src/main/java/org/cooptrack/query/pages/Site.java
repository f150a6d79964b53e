package org.cooptrack.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Under which address pages are seen from outside. Where it is told, nothing depends on the Host header, and a name that the
 * issuer does not send back to is left for it.
 */
@Component
@ShowsPages
final class Site {
    static final String HOME = "/pages";
    private final String told;

    Site(@Value("${cooptrack.pages.address:}") String told) { this.told = told.strip().replaceFirst("/+$", ""); }

    /** The address as told, or a template of where the request came in. */
    String template() {
        return told.isEmpty() ? "{baseUrl}" : told;
    }

    boolean isTold() { return !told.isEmpty(); }

    boolean isSecure() { return told.startsWith("https:"); }

    String of(HttpServletRequest request) {
        return told.isEmpty() ? here(request) : told;
    }

    boolean isHere(HttpServletRequest request) {
        return told.isEmpty() || URI.create(told).getAuthority().equals(request.getHeader("Host"));
    }

    private static String here(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString()).replacePath(null).build()
                .toUriString();
    }
}
