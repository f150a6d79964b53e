package org.cooptrack.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/** One person's key, in memory while something of theirs is sealed or opened. */
public final class PersonKey {
    private final UUID person;
    private final Aead key;

    PersonKey(UUID person, Aead key) {
        this.person = person;
        this.key = key;
    }

    public UUID person() { return person; }

    /** The sealed text in base64; the same text is sealed otherwise each time. */
    public String seal(SealedPlace place, String clear) {
        try {
            return Base64.getEncoder().encodeToString(key.encrypt(clear.getBytes(UTF_8), place.of(person)));
        } catch (GeneralSecurityException unable) {
            throw new IllegalStateException("could not be sealed", unable);
        }
    }

    /** @throws NotOpened when it was sealed with another key, or for another place or person */
    public String open(SealedPlace place, String sealed) {
        try {
            return new String(key.decrypt(Base64.getDecoder().decode(sealed), place.of(person)), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            throw new NotOpened("a sealed text of " + person + " in " + place.stream(), refused);
        }
    }
}
