package org.cooptrack.launcher.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import org.cooptrack.launcher.Secrets;

/** The key that signs tokens, made at the first start: RSA of 3072 bits, for RS256. */
final class SigningKey {
    static final String SECRET = "issuer-key.json";
    private static final int BITS = 3072;

    private SigningKey() {}

    static RSAKey of(Secrets secrets) {
        try {
            return RSAKey.parse(secrets.of(SECRET, SigningKey::made));
        } catch (ParseException broken) {
            throw new IllegalStateException(SECRET, broken);
        }
    }

    private static String made() {
        try {
            return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true).generate().toJSONString();
        } catch (JOSEException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
