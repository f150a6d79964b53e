package org.cooptrack.events.person;

import java.util.UUID;
import org.cooptrack.events.NamedUuid;
import org.cooptrack.events.StreamId;

/** The stream of a duplicate follows from the two persons, in whichever order they are named. */
public final class DuplicateStream {
    public static final String KIND = "duplicate";
    private static final UUID NAMESPACE = UUID.fromString("0b0f5b8e-9d55-5a0e-8f5e-5f6d1c3a7e42");

    private DuplicateStream() {}

    public static String of(UUID one, UUID other) { return StreamId.of(KIND, id(one, other)); }

    /** By its own name, lest it matter which of the two is named first. */
    public static UUID id(UUID one, UUID other) {
        String first = one.toString();
        String second = other.toString();
        return NamedUuid.of(NAMESPACE, first.compareTo(second) < 0 ? first + " " + second : second + " " + first);
    }
}
