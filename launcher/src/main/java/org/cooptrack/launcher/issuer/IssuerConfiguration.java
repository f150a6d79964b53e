package org.cooptrack.launcher.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import org.cooptrack.launcher.Secrets;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Spring's authorization server with our keys, clients, people and claims. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class IssuerConfiguration {
    @Bean
    AuthorizationServerSettings settings(KnownHosts hosts) {
        return AuthorizationServerSettings.builder().issuer("http://127.0.0.1:" + hosts.port()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(Secrets secrets) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.of(secrets)));
    }

    @Bean
    RegisteredClientRepository clients(Secrets secrets, URI pages) { return Clients.of(secrets, pages); }

    @Bean
    UserDetailsService people(Secrets secrets) { return People.of(secrets); }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() { return new AccessTokenClaims(); }

    @Bean
    FilterRegistrationBean<KnownHosts> hosts(KnownHosts hosts) {
        var first = new FilterRegistrationBean<>(hosts);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }
}
