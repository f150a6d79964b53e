package org.cooptrack.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Verifies a token once and remembers it by its SHA-256 for at most five minutes: verifying costs more than all the rest
 * of a request, and a key the issuer withdraws stops working within that time. Expiry is looked at each time.
 */
final class RememberedTokens implements JwtDecoder {
    private static final int MOST = 10_000;
    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private final JwtDecoder verifying;
    private final OAuth2TokenValidator<Jwt> time;
    private final Cache<String, Jwt> verified = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AT_MOST)
            .build();

    RememberedTokens(JwtDecoder verifying, OAuth2TokenValidator<Jwt> time) {
        this.verifying = verifying;
        this.time = time;
    }

    @Override
    public Jwt decode(String token) {
        String key = digest(token);
        Jwt known = verified.getIfPresent(key);
        if (known == null) {
            known = verify(token);
            verified.put(key, known);
        } else
            check(known, key);
        return known;
    }

    private void check(Jwt known, String key) {
        var result = time.validate(known);
        if (!result.hasErrors()) return;
        verified.invalidate(key);
        throw new JwtValidationException("the token has expired", result.getErrors());
    }

    private Jwt verify(String token) {
        try {
            return verifying.decode(token);
        } catch (JwtDecoderInitializationException unreachable) {
            throw new JwtException("the issuer does not answer", unreachable);
        }
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException cannotHappen) {
            throw new IllegalStateException("every JDK has SHA-256", cannotHappen);
        }
    }
}
