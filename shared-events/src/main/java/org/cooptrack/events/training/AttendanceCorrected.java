package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Needing;

/** Lines of an attendance sheet were wrong and are put right; lines that were missing have no line before. */
public record AttendanceCorrected(UUID training, EventId amends, int session, List<Attendance> before,
        List<Attendance> after, String reason) implements TrainingEvent, Amending, Needing {
    public AttendanceCorrected {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public List<Row> rows() { return Attendance.rows(session, after); }
}
