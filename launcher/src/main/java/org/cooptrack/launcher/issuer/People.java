package org.cooptrack.launcher.issuer;

import org.cooptrack.events.Role;
import org.cooptrack.launcher.Secrets;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** One local user for each role, named like it. */
public final class People {
    private People() {}

    /** Under which name the password of a role's user is kept. */
    public static String secret(String role) {
        return "person-" + role;
    }

    static UserDetailsService of(Secrets secrets) {
        return new InMemoryUserDetailsManager(Role.ofTokens().stream().map(role -> person(role, secrets)).toList());
    }

    /** The password is as random as a key: there is nothing a slow hash could protect. */
    private static UserDetails person(Role role, Secrets secrets) {
        return User.withUsername(role.code()).password("{noop}" + secrets.password(secret(role.code())))
                .roles(role.code()).build();
    }
}
