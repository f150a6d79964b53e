package org.cooptrack.events.person;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** Two persons are one: the first goes into the other, which stays. What was recorded of each stays under its own id. */
public record PersonsMerged(UUID person, UUID into, Likeness likeness) implements DuplicateEvent, Claiming {
    /** Followed by the person that went and the one it went into. */
    public static final String CLAIM = "merged-person:";

    @Override
    public UUID other() { return into; }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(claim(person, into))); }

    static String claim(UUID person, UUID into) { return CLAIM + person + ":" + into; }
}
