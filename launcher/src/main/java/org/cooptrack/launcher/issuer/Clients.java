package org.cooptrack.launcher.issuer;

import java.time.Duration;
import org.cooptrack.launcher.Secrets;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The two programs that may ask for tokens: a service with a secret, and the command line, for the person before it. */
public final class Clients {
    public static final String SERVICE = "cooptrack-service";
    public static final String CLI = "cooptrack-cli";
    public static final String SECRET = "service-client";

    private static final TokenSettings FIFTEEN_MINUTES = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofMinutes(15))
            .build();

    private Clients() {}

    static RegisteredClientRepository of(Secrets secrets) {
        return new InMemoryRegisteredClientRepository(service(secrets.password(SECRET)), cli());
    }

    private static RegisteredClient service(String secret) {
        return RegisteredClient.withId(SERVICE).clientId(SERVICE).clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).tokenSettings(FIFTEEN_MINUTES)
                .build();
    }

    /** A public client: PKCE stands for the secret it could not keep; its redirect may use any port of loopback. */
    private static RegisteredClient cli() {
        return RegisteredClient.withId(CLI).clientId(CLI).clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback").scope(OidcScopes.OPENID)
                .clientSettings(
                        ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
                .tokenSettings(FIFTEEN_MINUTES).build();
    }
}
