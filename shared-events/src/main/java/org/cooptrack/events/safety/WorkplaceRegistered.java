package org.cooptrack.events.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Needing;
import org.cooptrack.events.value.LocalizedText;

/** A workplace was taken up by the programme: where it is, who operates it, what it does and how many work there. */
public record WorkplaceRegistered(UUID workplace, LocalizedText title, Premises premises, Headcount headcount,
        LocalDate occurredOn) implements SafetyEvent, Needing {
    @Override
    public Belonging belonging() { return Belonging.of(premises.setting()); }
}
