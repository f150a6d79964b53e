package org.cooptrack.web.token;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.cooptrack.web.Limits;
import org.cooptrack.web.problem.Problems;
import org.cooptrack.web.problem.RequestRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Nobody comes in without a good token, except to the few open paths. */
@AutoConfiguration(before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class,
        OAuth2ResourceServerWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class TokenConfiguration {
    private static final String[] OPEN = {"/health/ready", "/v1/openapi.json"};

    @Bean
    JwtDecoder rememberedTokens(@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer,
            @Value("${cooptrack.audience}") String audience,
            @Value("${cooptrack.token.algorithms}") List<String> algorithms) {
        if (issuer.isBlank()) throw new MissingIssuer();
        TokenRules rules = new TokenRules(issuer, audience, TokenRules.named(algorithms), Clock.systemUTC());
        return new RememberedTokens(new SupplierJwtDecoder(rules::verifier), rules.time());
    }

    /** Last of the chains: a service that shows pages puts its own before it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    SecurityFilterChain bearerTokens(HttpSecurity http, Problems problems,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer) throws Exception {
        Refusals refusals = new Refusals(problems);
        return http.authorizeHttpRequests(paths -> paths
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                .requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(refusals).accessDeniedHandler(refusals)
                        .bearerTokenResolver(shortEnough())
                        .protectedResourceMetadata(
                                about -> about
                                        .protectedResourceMetadataCustomizer(it -> it.authorizationServer(issuer)
                                                .tlsClientCertificateBoundAccessTokens(false)))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(LetIn.converter()))
                        .withObjectPostProcessor(failingAs(refusals)))
                .exceptionHandling(what -> what.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers
                        .contentSecurityPolicy(it -> it.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable).build();
    }

    @Bean
    RequestRejectedHandler rejectedByFirewall(Problems problems) {
        return (request, response, reason) -> problems.write(request, response, RequestRule.MALFORMED.refuse(null));
    }

    @Bean
    WebMvcConfigurer callers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }

    private static BearerTokenResolver shortEnough() {
        BearerTokenResolver header = new DefaultBearerTokenResolver();
        return request -> {
            String given = request.getHeader(HttpHeaders.AUTHORIZATION);
            if (given != null && given.length() > Limits.TOKEN_CHARACTERS)
                throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("The token is too long"));
            return header.resolve(request);
        };
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failingAs(Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusals);
                return filter;
            }
        };
    }
}
