package org.cooptrack.events.published;

import java.util.List;

/** By what an activity is known: its identifier, who published it, its other identifiers and its relatives. */
public record Identity(String identifier, Reporter reporter, List<OtherIdentifier> others, List<Related> related) {
    public Identity {
        others = List.copyOf(others);
        related = List.copyOf(related);
    }
}
