package org.cooptrack.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Where a sealed text stands: the stream, the type of its event, and the path of the field (not its number in a list). A
 * text opens nowhere else, and for no other person.
 */
public record SealedPlace(String stream, String type, String path) {
    public SealedPlace {
        if ((stream + type + path).contains("\n")) throw new IllegalArgumentException("a place is said in one line");
    }

    byte[] of(UUID person) { return String.join("\n", stream, type, path, person.toString()).getBytes(UTF_8); }
}
