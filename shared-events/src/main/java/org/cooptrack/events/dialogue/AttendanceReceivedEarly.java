package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Waiting;

/**
 * An attendance sheet came before it was known that the session took place. It waits and counts nowhere until then; a
 * later sheet takes its place, side by side.
 */
public record AttendanceReceivedEarly(UUID session, List<Presence> sheet) implements DialogueEvent, Waiting, Needing {
    public AttendanceReceivedEarly { sheet = List.copyOf(sheet); }

    @Override
    public Awaited awaits() { return Awaited.SESSION_HELD; }

    @Override
    public List<Row> rows() {
        return sheet.stream().map(line -> Row.of(Presence.SHEET, line.row(), awaits())).toList();
    }
}
