package org.cooptrack.command.watch;

import java.net.URI;
import java.util.Optional;

/** Addresses as events write them: what is none leads nowhere. */
final class Addresses {
    private Addresses() {}

    static Optional<URI> of(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
