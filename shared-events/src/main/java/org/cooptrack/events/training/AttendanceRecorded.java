package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Needing;

/** The attendance sheet of one session, at most 1,000 lines. Lines of people who are not enrolled wait for their enrolment, a sheet whose session is not known to be held for that. */
public record AttendanceRecorded(UUID training, int session, List<Attendance> sheet) implements TrainingEvent, Needing {
    public AttendanceRecorded { sheet = List.copyOf(sheet); }

    @Override
    public List<Row> rows() { return Attendance.rows(session, sheet); }
}
