package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;

/** The service closed the case of a jobseeker, who may be registered again. Checks of retention go on. */
public record CaseEnded(UUID jobseeker, Ending ending) implements EmploymentEvent, Claiming {
    @Override
    public List<String> releases() {
        return JobseekerRegistered.openCase(ending.service(), ending.person());
    }
}
