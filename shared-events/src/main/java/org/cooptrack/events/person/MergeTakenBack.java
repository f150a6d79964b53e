package org.cooptrack.events.person;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;

/** A merge was wrong: the two persons are two again. It takes back that one merge, and no other. */
public record MergeTakenBack(UUID person, UUID from, EventId merge, Difference difference)
        implements
            DuplicateEvent,
            Claiming {
    @Override
    public UUID other() { return from; }

    @Override
    public List<String> releases() { return List.of(PersonsMerged.claim(person, from)); }
}
