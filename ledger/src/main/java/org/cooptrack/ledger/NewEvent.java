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
    long size() {
        return utf8(data) + utf8(metadata) + 100;
    }

    /** Half a character has no UTF-8: the driver would store a question mark in its place. */
    boolean isText() {
        return isText(data) && isText(metadata);
    }

    private static long utf8(String text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) return text.getBytes(StandardCharsets.UTF_8).length;
        }
        return length;
    }

    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' '))
                return false;
            i++;
        }
        return true;
    }
}
