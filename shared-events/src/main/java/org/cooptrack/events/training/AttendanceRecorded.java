package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;

/** The attendance sheet of one session, at most 1,000 lines. Lines of people who are not enrolled wait for their enrolment, a sheet whose session is not known to be held for that. */
public record AttendanceRecorded(UUID training, int session, List<Attendance> sheet) implements TrainingEvent {
    public AttendanceRecorded { sheet = List.copyOf(sheet); }
}
