package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Waiting;

/** A meeting was reported before it was known that a joint committee was formed. It waits and counts nowhere until then. */
public record MeetingReceivedEarly(UUID workplace, Meeting meeting) implements SafetyEvent, Waiting, Needing {
    @Override
    public Awaited awaits() { return Awaited.COMMITTEE; }

    @Override
    public List<Row> rows() { return List.of(Row.of(Meeting.SHEET, meeting.row(), awaits())); }
}
