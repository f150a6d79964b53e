package org.cooptrack.command.door;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;

/** Turns a wish that needs the approval of another into the wish to have it approved. */
public interface Approvals {
    /** The kind of the streams that keep such wishes. */
    String KIND = "correction";

    /**
     * @param amends
     *            the event that the wish would correct or retract
     * @param projects
     *            those of which it lies in a certified period
     */
    Command request(Wish wish, EventId amends, List<UUID> projects);
}
