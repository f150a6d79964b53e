package org.cooptrack.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.http.HttpMethod;

/**
 * Lets people in to pages: by the authorization code flow with PKCE, then by a session cookie that only pages heed. The API
 * heeds it nowhere, so nothing elsewhere can ask the API in somebody's name.
 */
@Configuration(proxyBeanMethods = false)
@ShowsPages
class Door {
    static final String SIGNED_OUT = "/pages/signed-out";
    static final String NOT_SIGNED_IN = "/pages/not-signed-in";
    private static final String SIGN_IN = "/pages/sign-in";
    private static final String[] OPEN = {"/pages/assets/**", SIGNED_OUT, NOT_SIGNED_IN};

    @Bean
    @Order(1)
    SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository clients, JwtDecoder tokens, Site site,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) throws Exception {
        var authorized = new HttpSessionOAuth2AuthorizedClientRepository();
        var callers = new CallerOfSession(authorized, tokens);
        var asked = asked();
        var then = new SavedRequestAwareAuthenticationSuccessHandler();
        then.setRequestCache(asked);
        then.setDefaultTargetUrl(Site.HOME);
        return http.securityMatcher("/pages", "/pages/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .requestCache(cache -> cache.requestCache(asked))
                .oauth2Login(login -> login.loginPage(SIGN_IN + "/" + IssuerClient.NAME)
                        .clientRegistrationRepository(clients).authorizedClientRepository(authorized)
                        .authorizationEndpoint(there -> there.baseUri(SIGN_IN))
                        .redirectionEndpoint(back -> back.baseUri("/pages/signed-in/*"))
                        .userInfoEndpoint(person -> person.oidcUserService(fromTheTokenAlone()))
                        .successHandler(new Arrival(callers, then))
                        .failureHandler((_, response, _) -> response.sendRedirect(NOT_SIGNED_IN)))
                .logout(out -> out
                        .logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/pages/sign-out"))
                        .logoutSuccessHandler(new Departure(clients, site)))
                .exceptionHandling(what -> what.authenticationEntryPoint(toTheIssuer(site))
                        .accessDeniedHandler((_, response, _) -> response.sendRedirect(Site.HOME)))
                .addFilterBefore(new TokenLife(callers), AuthorizationFilter.class)
                .csrf(Customizer.withDefaults())
                .headers(headers -> guarded(headers, issuer)).build();
    }

    /** The cookie is sent over TLS alone where pages are seen by it, whatever stands before this service. */
    @Bean
    ServletContextInitializer sessionCookie(Site site) {
        return context -> {
            if (site.isSecure()) context.getSessionCookieConfig().setSecure(true);
        };
    }

    /** The address of the page is kept as it was: it is told by null, whatever the annotation of the library says. */
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache asked() {
        var asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        asked.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && request.getRequestURI().startsWith(Site.HOME) && !request.getRequestURI().contains("/assets/"));
        return asked;
    }

    private static OidcUserService fromTheTokenAlone() {
        var users = new OidcUserService();
        users.setRetrieveUserInfo(_ -> false);
        return users;
    }

    private static AuthenticationEntryPoint toTheIssuer(Site site) {
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException _) -> response
                .sendRedirect(site.isHere(request)
                        ? SIGN_IN + "/" + IssuerClient.NAME
                        : site.of(request) + Site.HOME);
    }

    private static void guarded(HeadersConfigurer<HttpSecurity> headers, String issuer) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(issuer)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** A form may lead to the issuer too: signing out goes on there, and browsers hold redirects to the policy. */
    static String policy(String issuer) {
        URI address = URI.create(issuer);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + address.getScheme() + "://"
                + address.getAuthority();
    }
}
