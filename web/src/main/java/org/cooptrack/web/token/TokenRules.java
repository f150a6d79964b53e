package org.cooptrack.web.token;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Which access tokens are good here (RFC 9068): exact issuer, audience, type and algorithm, and not outlived. */
record TokenRules(String issuer, String audience, Set<SignatureAlgorithm> algorithms, Clock clock) {
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final int ISSUER_ANSWERS_WITHIN = 5_000;

    static Set<SignatureAlgorithm> named(Collection<String> names) {
        return names.stream().map(name -> Objects.requireNonNull(SignatureAlgorithm.from(name),
                "cooptrack.token.algorithms names no asymmetric algorithm: " + name))
                .collect(Collectors.toUnmodifiableSet());
    }

    JwtDecoder verifier() {
        SimpleClientHttpRequestFactory patient = new SimpleClientHttpRequestFactory();
        patient.setConnectTimeout(ISSUER_ANSWERS_WITHIN);
        patient.setReadTimeout(ISSUER_ANSWERS_WITHIN);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).validateType(false)
                .restOperations(new RestTemplate(patient)).jwsAlgorithms(allowed -> allowed.addAll(algorithms)).build();
        decoder.setJwtValidator(validator());
        return decoder;
    }

    OAuth2TokenValidator<Jwt> time() {
        JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        return time;
    }

    private OAuth2TokenValidator<Jwt> validator() {
        Predicate<Object> present = Objects::nonNull;
        Predicate<List<String>> forUs = audiences -> audiences != null && audiences.contains(audience);
        return new DelegatingOAuth2TokenValidator<>(List.of(new JwtTypeValidator("at+jwt"),
                new JwtIssuerValidator(issuer), time(), new JwtClaimValidator<>("aud", forUs),
                new JwtClaimValidator<>("exp", present), new JwtClaimValidator<>("sub", TokenRules::isText),
                new JwtClaimValidator<>("client_id", TokenRules::isText)));
    }

    private static boolean isText(Object claim) { return claim instanceof String text && !text.isBlank(); }
}
