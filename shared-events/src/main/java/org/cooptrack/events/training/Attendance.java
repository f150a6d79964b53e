package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Needing.Need;
import org.cooptrack.events.Needing.Row;
import org.cooptrack.events.Waiting;

/** One line of an attendance sheet. */
public record Attendance(UUID person, boolean present) {
    private static final String SHEET = "training-attendance";

    /** Each line needs the session to be held and the person to be enrolled. */
    static List<Row> rows(int session, List<Attendance> sheet) {
        return sheet.stream().map(line -> new Row(SHEET, session + ":" + line.person(),
                List.of(needsSession(session), needsEnrolment(line.person())))).toList();
    }

    static Need needsSession(int session) {
        return new Need(Waiting.Awaited.SESSION_HELD, Integer.toString(session));
    }

    static Need needsEnrolment(UUID person) {
        return new Need(Waiting.Awaited.ENROLMENT, person.toString());
    }
}
