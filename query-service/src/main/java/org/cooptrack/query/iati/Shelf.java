package org.cooptrack.query.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** What the standard lays down, as facts: how elements are put together, the rules of the ruleset, the codes of its lists and where they stand. */
final class Shelf {
    private Shelf() {}

    static Stream<String> lines(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(Shelf.class.getResourceAsStream("/iati/" + name), name);
    }
}
