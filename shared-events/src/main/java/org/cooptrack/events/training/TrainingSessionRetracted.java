package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Retracting;

/** A session of a training never took place: it was recorded in error. Its attendance sheet, if there is one, waits again. */
public record TrainingSessionRetracted(UUID training, EventId amends, int session, Sitting before,
        String reason) implements TrainingEvent, Retracting, Needing {
    @Override
    public List<Need> suppliesNoLonger() { return List.of(Attendance.needsSession(session)); }
}
