package org.cooptrack.events.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** Another office took the place of this one from that day on. */
public record OfficeSucceeded(UUID office, UUID successor, LocalDate occurredOn, String reason)
        implements
            OfficeEvent,
            Claiming {
    public static final String CLAIM = "office-successor:";

    @Override
    public List<Claim> takes() { return List.of(Claim.of(CLAIM + office + ":" + successor)); }
}
