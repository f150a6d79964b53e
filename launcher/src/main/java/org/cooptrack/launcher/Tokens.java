package org.cooptrack.launcher;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.events.Role;
import org.cooptrack.launcher.issuer.Clients;
import org.cooptrack.launcher.issuer.People;

/** Fresh tokens from the running issuer: for the local user of each role, and for the service client. */
final class Tokens {
    static final String SERVICE = "service";

    private final URI issuer;
    private final Secrets secrets;
    private final Map<String, TokenClient> kept = new ConcurrentHashMap<>();

    Tokens(URI issuer, Secrets secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    static Tokens of(Settings settings) {
        return new Tokens(settings.issuer(), new Secrets(settings.data().resolve("secrets")));
    }

    /**
     * @param who
     *            a role's code, or {@code service}
     */
    TokenClient of(String who) {
        boolean known = who.equals(SERVICE) || Role.ofTokens().stream().anyMatch(role -> role.code().equals(who));
        if (!known)
            throw new Refused(Line.NO_SUCH_ROLE, who,
                    String.join(", ", Role.ofTokens().stream().map(Role::code).toList()));
        return kept.computeIfAbsent(who, this::client);
    }

    private TokenClient client(String who) {
        if (who.equals(SERVICE)) return TokenClient.ofService(issuer, secrets.existing(Clients.SECRET));
        return TokenClient.ofPerson(issuer, who, secrets.existing(People.secret(who)));
    }
}
