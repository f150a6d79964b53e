package org.cooptrack.command.door;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;

/** Turns a wish that needs the approval of another into the wish to have it approved. */
public interface Approvals {
    /** The kind of the streams that keep such wishes. */
    String KIND = "correction";

    /** The wish was not for a request, and a request answers: it is kept until somebody else has approved it. */
    static boolean waits(Granted granted, Command command) {
        return isRequest(granted.stream()) && !isRequest(command.stream());
    }

    private static boolean isRequest(String stream) { return StreamId.kind(stream).equals(KIND); }

    /**
     * @param amends
     *            the event that the wish would correct or retract
     * @param projects
     *            those of which it lies in a certified period
     */
    Command request(Wish wish, EventId amends, List<UUID> projects);
}
