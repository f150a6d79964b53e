package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.ATTENDANCE_UNKNOWN;

import java.util.List;
import org.cooptrack.command.dialogue.DialogueCommand.RetractAttendance;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.AttendanceReceivedEarly;
import org.cooptrack.events.dialogue.DialogueEvent;
import org.cooptrack.events.dialogue.EarlyAttendanceRetracted;
import org.cooptrack.events.dialogue.Side;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Attendance that waits for the session to be held: the sheet, and which event said what of each side. */
record Early(Sheet sheet, PMap<Side, EventId> saidBy) {
    static final Early NOTHING = new Early(new Sheet(List.of()), HashTreePMap.empty());

    Early with(AttendanceReceivedEarly event, EventId id) {
        var said = saidBy;
        for (var line : event.sheet())
            said = said.plus(line.side(), id);
        return new Early(sheet.with(event.sheet()), said);
    }

    Early without(Side side) { return new Early(sheet.without(side), saidBy.minus(side)); }

    List<DialogueEvent> retract(RetractAttendance wish) {
        var line = sheet.of(wish.side());
        var said = saidBy.get(wish.side());
        if (line == null || said == null) throw ATTENDANCE_UNKNOWN.at("/side", wish.side());
        return List.of(new EarlyAttendanceRetracted(wish.session(), said, line, wish.reason()));
    }
}
