package org.cooptrack.command.door;

import java.util.List;
import org.cooptrack.events.value.Details;

/** What was sealed of a case and is opened now, fact by fact in the order in which they were told first; and where it stands in history that it was read. */
public record OpenedCase(String stream, long version, long position, List<Opened> told) {
    /** One fact, by the event that tells it and what tells it from others of its kind. */
    public record Opened(String fact, String which, Details details) {}
}
