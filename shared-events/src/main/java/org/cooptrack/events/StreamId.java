package org.cooptrack.events;

import java.util.UUID;

/** Stream ids are {@code kind:uuid}: the kind keeps streams of one thing apart, as a project's life, funds and results. */
public final class StreamId {
    private StreamId() {}

    public static String of(String kind, UUID id) { return kind + ":" + id; }

    public static UUID uuid(String stream) { return UUID.fromString(stream.substring(stream.indexOf(':') + 1)); }

    public static String kind(String stream) { return stream.substring(0, stream.indexOf(':')); }
}
