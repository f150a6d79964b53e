package org.cooptrack.events;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Stream ids are {@code kind:uuid}: the kind keeps streams of one thing apart, as a project's life, funds and results. */
public final class StreamId {
    /** All kinds there are, in order, as the families of events name them. */
    public static final SortedSet<String> KINDS = kinds();

    private StreamId() {}

    public static String of(String kind, UUID id) { return kind + ":" + id; }

    public static UUID uuid(String stream) { return UUID.fromString(stream.substring(stream.indexOf(':') + 1)); }

    public static String kind(String stream) { return stream.substring(0, stream.indexOf(':')); }

    private static SortedSet<String> kinds() {
        var kinds = new TreeSet<String>();
        for (Class<?> family : Event.class.getPermittedSubclasses())
            Collections.addAll(kinds,
                    Objects.requireNonNull(family.getAnnotation(Streams.class), family::getName).value());
        return Collections.unmodifiableSortedSet(kinds);
    }
}
