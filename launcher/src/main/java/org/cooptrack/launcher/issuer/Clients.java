package org.cooptrack.launcher.issuer;

import java.net.URI;
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

/**
 * The programs that may ask for tokens: a service with a secret, the command line, for the person before it, and the pages of
 * the query-service, for the person who looks at them.
 */
public final class Clients {
    public static final String SERVICE = "cooptrack-service";
    public static final String CLI = "cooptrack-cli";
    public static final String PAGES = "cooptrack-pages";
    public static final String SECRET = "service-client";
    public static final String SECRET_OF_PAGES = "pages-client";

    private static final TokenSettings FIFTEEN_MINUTES = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofMinutes(15))
            .build();

    private Clients() {}

    /** @param pages the address of the service that shows them */
    static RegisteredClientRepository of(Secrets secrets, URI pages) {
        return new InMemoryRegisteredClientRepository(service(secrets.password(SECRET)), cli(),
                pages(secrets.password(SECRET_OF_PAGES), pages));
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

    /** It can keep a secret, and is asked for PKCE all the same; people come back to these two addresses alone. */
    private static RegisteredClient pages(String secret, URI address) {
        return RegisteredClient.withId(PAGES).clientId(PAGES).clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address + "/pages/signed-in/cooptrack")
                .postLogoutRedirectUri(address + "/pages/signed-out").scope(OidcScopes.OPENID)
                .clientSettings(
                        ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
                .tokenSettings(FIFTEEN_MINUTES).build();
    }
}
