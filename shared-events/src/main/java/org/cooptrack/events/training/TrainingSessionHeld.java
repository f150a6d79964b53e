package org.cooptrack.events.training;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Needing;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** One session of a training took place. */
public record TrainingSessionHeld(UUID training, Setting setting, int session, FieldDate occurredOn, Decimal hours,
        List<Breach> breaches) implements TrainingEvent, Flagged, Needing {
    public TrainingSessionHeld { breaches = List.copyOf(breaches); }

    @Override
    public List<Need> supplies() { return List.of(Attendance.needsSession(session)); }
}
