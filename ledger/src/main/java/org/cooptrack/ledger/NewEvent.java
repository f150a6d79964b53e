package org.cooptrack.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An event about to be appended as version {@code version} of its stream (the first is 0). It releases claims before it
 * takes any; a release of what the stream does not hold changes nothing, and so does taking again what it holds undated.
 */
public record NewEvent(String stream, long version, String type, int revision, String data, String metadata,
        List<TakenClaim> takes, List<String> releases) {
    public NewEvent {
        takes = List.copyOf(takes);
        releases = List.copyOf(releases);
    }

    public NewEvent(String stream, long version, String type, int revision, String data, String metadata) {
        this(stream, version, type, revision, data, metadata, List.of(), List.of());
    }

    /** The bytes it adds to a group, near enough. */
    int size() {
        return utf8(data) + utf8(metadata) + 100;
    }

    private static int utf8(String text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) return text.getBytes(StandardCharsets.UTF_8).length;
        }
        return length;
    }
}
