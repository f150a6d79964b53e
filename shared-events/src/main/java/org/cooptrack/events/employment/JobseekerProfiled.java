package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** The service looked at what keeps a jobseeker from work; no barrier is an answer too. The latest profile stands, one of the same day replaces another. */
public record JobseekerProfiled(UUID jobseeker, Setting setting, List<String> barriers, FieldDate occurredOn)
        implements
            EmploymentEvent {
    public JobseekerProfiled { barriers = List.copyOf(barriers); }
}
