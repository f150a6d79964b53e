package org.cooptrack.launcher.issuer;

import java.util.List;
import org.cooptrack.events.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Access tokens as RFC 9068 writes them, for our audience, with the roles of a person or of the service. */
final class AccessTokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String ROLE = "ROLE_";
    private static final List<String> OF_SERVICE = List.of(Role.RECORDER.code(), Role.PROJECT_MANAGER.code());

    @Override
    public void customize(JwtEncodingContext token) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) return;
        String client = token.getRegisteredClient().getClientId();
        token.getJwsHeader().type("at+jwt");
        token.getClaims().audience(List.of("cooptrack")).claim("client_id", client)
                .claim("roles", client.equals(Clients.SERVICE) ? OF_SERVICE : ofPerson(token));
    }

    /** Spring adds authorities of its own for how somebody logged in; they are no roles. */
    private static List<String> ofPerson(JwtEncodingContext token) {
        Authentication person = token.getPrincipal();
        if (person == null) return List.of();
        return person.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length())).toList();
    }
}
