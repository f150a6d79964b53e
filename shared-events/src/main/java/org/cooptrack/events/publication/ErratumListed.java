package org.cooptrack.events.publication;

import java.util.List;
import java.util.UUID;

/** Changes of what a published edition says were listed beside it, none of them material, as history up to that position has them, and why. */
public record ErratumListed(UUID publication, int edition, long position, List<FigureChange> changes,
        String reason) implements PublicationEvent {
    public ErratumListed { changes = List.copyOf(changes); }
}
