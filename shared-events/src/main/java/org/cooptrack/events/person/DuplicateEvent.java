package org.cooptrack.events.person;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of the question whether two persons are one. It has a stream of its own for each two. */
@Streams("duplicate")
public sealed interface DuplicateEvent extends Event
        permits DuplicateProposed, DuplicateRefused, PersonsMerged, MergeTakenBack {
    UUID person();

    /** The other of the two; in a merge, the one that stays. */
    UUID other();
}
