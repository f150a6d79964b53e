package org.cooptrack.events.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** An office became part of another on that day. Its own history stays under its own name. */
public record OfficeMerged(UUID office, UUID into, LocalDate occurredOn,
        String reason) implements OfficeEvent, Claiming {
    @Override
    public List<Claim> takes() { return List.of(Claim.of(OfficeSucceeded.CLAIM + office + ":" + into)); }
}
