package org.cooptrack.web.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Values of the Authorization header that must let nobody in. */
final class BrokenTokens {
    private BrokenTokens() {}

    static List<String> of(TestIssuer issuer) {
        try {
            JWTClaimsSet good = issuer.claims(claims -> claims.claim("roles", List.of("recorder")));
            String token = issuer.sign(issuer.header(), good, issuer.signer());
            Instant now = Instant.now();
            return List.of("Bearer " + new PlainJWT(good).serialize(),
                    "Bearer " + issuer.sign(header(JWSAlgorithm.HS256, "at+jwt"), good,
                            new MACSigner(issuer.key().toRSAPublicKey().getEncoded())),
                    "Bearer " + issuer.sign(issuer.header(), good,
                            new RSASSASigner(new RSAKeyGenerator(2048).keyID("test").generate())),
                    "Bearer " + issuer.sign(header(JWSAlgorithm.RS256, "JWT"), good, issuer.signer()),
                    "Bearer " + issuer.token(it -> it.audience("elsewhere")),
                    "Bearer " + issuer.token(it -> it.issuer("https://issuer.example")),
                    "Bearer " + issuer.token(it -> it.expirationTime(Date.from(now.minusSeconds(120)))),
                    "Bearer " + issuer.token(it -> it.notBeforeTime(Date.from(now.plusSeconds(600)))),
                    "Bearer " + issuer.token(it -> it.expirationTime(null)),
                    "Bearer " + issuer.token(it -> it.subject(null)),
                    "Bearer " + token.substring(0, token.length() - 20), "Bearer a.b.c", "Bearer", "Bearer ",
                    "Bearer " + "x".repeat(9_000), "Basic YTpi", "Digest x", token, "Bearer \u00e9\u00e8");
        } catch (JOSEException impossible) {
            throw new IllegalStateException("cannot sign", impossible);
        }
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String type) {
        return new JWSHeader.Builder(algorithm).type(new JOSEObjectType(type)).keyID("test").build();
    }
}
