package org.cooptrack.web.token;

import java.util.Collection;
import java.util.Objects;
import org.cooptrack.events.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/** Whom a checked token lets in, and in which roles: the same at the API and at pages. */
public final class LetIn {
    private LetIn() {}

    public static AbstractAuthenticationToken by(Jwt token) {
        return Objects.requireNonNull(converter().convert(token));
    }

    static JwtAuthenticationConverter converter() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(LetIn::authorities);
        return converter;
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        return Caller.rolesOf(token).stream().map(Role::name)
                .<GrantedAuthority>map(name -> new SimpleGrantedAuthority("ROLE_" + name)).toList();
    }
}
