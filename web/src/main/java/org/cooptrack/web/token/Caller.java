package org.cooptrack.web.token;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who sends a request, as the issuer vouches: the actor, the roles cooptrack knows among those of the token, and the
 * client program. A person's token names someone other than the client. On whose behalf is kept for later and not read yet.
 */
public record Caller(Actor actor, Set<Role> roles, String clientId, boolean person, @Nullable Actor onBehalfOf) {
    public Caller { roles = Set.copyOf(roles); }

    public boolean is(Role role) { return roles.contains(role); }

    /** The caller a checked token speaks of. */
    public static Caller of(Jwt token) {
        String issuer = Objects.requireNonNull(token.getClaimAsString("iss"));
        String subject = Objects.requireNonNull(token.getSubject());
        String client = Objects.requireNonNull(token.getClaimAsString("client_id"));
        return new Caller(new Actor(issuer, subject), rolesOf(token), client, !subject.equals(client), null);
    }

    static Set<Role> rolesOf(Jwt token) {
        if (!(token.getClaim("roles") instanceof List<?> named)) return Set.of();
        return Role.ofTokens().stream().filter(role -> named.contains(role.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
