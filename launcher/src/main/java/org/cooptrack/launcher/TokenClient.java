package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.cooptrack.launcher.issuer.Clients;
import org.jspecify.annotations.Nullable;

/** Keeps one token fresh: asks the issuer again a minute before the old one ends. */
public final class TokenClient {
    /** Nobody listens there: the code is taken from the redirect itself. */
    private static final URI REDIRECT = URI.create("http://127.0.0.1:7/callback");
    private static final int EARLIER_SECONDS = 60;

    private final Grant grant;
    private @Nullable AccessToken held;

    private TokenClient(Grant grant) { this.grant = grant; }

    /** A person's token, by the authorization code flow with PKCE, as a browser would go through it. */
    public static TokenClient ofPerson(URI issuer, String user, String password) {
        return new TokenClient(() -> new CodeFlow(issuer, user, password, REDIRECT).token());
    }

    /** A program's token, by its client credentials. */
    public static TokenClient ofService(URI issuer, String secret) {
        return new TokenClient(() -> new TokenEndpoint(issuer).ofCredentials(Clients.SERVICE, secret));
    }

    public synchronized String token() throws IOException, InterruptedException {
        AccessToken now = held;
        if (now == null || Instant.now().isAfter(now.ends().minusSeconds(EARLIER_SECONDS))) {
            now = grant.token();
            held = now;
        }
        return now.value();
    }

    private interface Grant {
        AccessToken token() throws IOException, InterruptedException;
    }
}
