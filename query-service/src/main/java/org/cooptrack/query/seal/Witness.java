package org.cooptrack.query.seal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.tlog.VerifyingKey;

/**
 * Somebody outside who signs that a checkpoint goes on from the last one they saw (C2SP tlog-witness).
 *
 * @param prefix
 *            what {@code /add-checkpoint} is added to
 */
record Witness(VerifyingKey key, URI prefix) {
    /**
     * Those of a file, a line each: verifier key, space, address. None where there is no file.
     *
     * @throws IllegalArgumentException
     *             where a line is none of these
     */
    static List<Witness> in(String file) {
        if (file.isEmpty()) return List.of();
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Witness::of)
                    .toList();
        } catch (IOException unread) {
            throw new IllegalArgumentException("the witnesses cannot be read in " + file, unread);
        }
    }

    private static Witness of(String line) {
        String[] words = line.split("\\s+");
        if (words.length != 2 || !words[1].matches("https?://.+"))
            throw new IllegalArgumentException("a witness is a verifier key and an address: " + line);
        return new Witness(VerifyingKey.of(words[0]), URI.create(words[1].replaceFirst("/+$", "")));
    }

    URI addCheckpoint() { return URI.create(prefix + "/add-checkpoint"); }
}
