package org.cooptrack.query.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.tlog.SigningKey;

/**
 * The keys that sign, from a file outside every database: 32 random bytes a line, in base64 as RFC 4648 writes it for URLs,
 * the newest first. All of them sign, so that those who know the older one go on while a newer one is made known.
 */
final class SealKeys {
    private final Path file;
    /** By the name they sign under, what was made of which text. */
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    private record Made(String text, List<SigningKey> keys) {}

    SealKeys(Path file) { this.file = file; }

    /**
     * The file is read each time, so that a rotation needs no restart.
     *
     * @param origin
     *            the name they sign under
     * @throws CannotSeal
     *             where there are none, or something else
     */
    List<SigningKey> of(String origin) {
        if (file.toString().isEmpty() || !Files.exists(file)) throw new CannotSeal("seal.no-key", file);
        try {
            String text = Files.readString(file);
            List<SigningKey> keys = made.compute(origin,
                    (_, old) -> old != null && old.text().equals(text) ? old : new Made(text, keys(text, origin)))
                    .keys();
            if (keys.isEmpty()) throw new CannotSeal("seal.no-key", file);
            return keys;
        } catch (IOException | IllegalArgumentException unusable) {
            throw new CannotSeal("seal.key-unusable", file);
        }
    }

    private static List<SigningKey> keys(String text, String origin) {
        return text.lines().filter(line -> !line.isBlank())
                .map(line -> SigningKey.ofSeed(origin, Base64.getUrlDecoder().decode(line.strip()))).toList();
    }
}
