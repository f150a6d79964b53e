package org.cooptrack.query.pages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** Pages as a client of the issuer that vouches for callers of the API; it is asked about itself at the first sign-in. */
@Configuration(proxyBeanMethods = false)
@ShowsPages
class IssuerClient {
    static final String NAME = "cooptrack";

    @Bean
    ClientRegistrationRepository issuerOfPages(Site site,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${cooptrack.pages.client-id}") String client,
            @Value("${cooptrack.pages.client-secret:}") String secret,
            @Value("${cooptrack.pages.scopes:}") String[] scopes) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                registration(issuer, client, secret, site.template()).scope(withOpenId(scopes)).build()));
    }

    /** Without a secret PKCE alone stands for it; with one, both are asked. */
    private static ClientRegistration.Builder registration(String issuer, String client, String secret, String site) {
        return ClientRegistrations.fromIssuerLocation(issuer).registrationId(NAME).clientId(client)
                .clientSecret(secret)
                .clientAuthenticationMethod(secret.isBlank()
                        ? ClientAuthenticationMethod.NONE
                        : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(site + "/pages/signed-in/{registrationId}");
    }

    private static String[] withOpenId(String[] more) {
        var all = new String[more.length + 1];
        all[0] = OidcScopes.OPENID;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }
}
