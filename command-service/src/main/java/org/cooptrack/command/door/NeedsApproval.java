package org.cooptrack.command.door;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;

/** A decision that changes what was certified: it is asked for by one person and approved by another. */
final class NeedsApproval extends RuntimeException {
    private final transient EventId amends;
    private final transient List<UUID> projects;

    NeedsApproval(EventId amends, List<UUID> projects) {
        super("in a certified period", null, false, false);
        this.amends = amends;
        this.projects = projects;
    }

    EventId amends() { return amends; }

    List<UUID> projects() { return projects; }
}
