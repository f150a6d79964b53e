package org.cooptrack.query.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person that went into another, and the root as which both count, from one position until another or until now. */
record Merged(UUID person, UUID into, UUID root, long since, @Nullable Long until) {
    Merged until(long position) { return new Merged(person, into, root, since, position); }

    Merged under(UUID other, long position) { return new Merged(person, into, other, position, null); }
}
