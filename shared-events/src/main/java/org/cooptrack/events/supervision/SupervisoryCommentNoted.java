package org.cooptrack.events.supervision;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** A supervisory body commented on how a country applies an instrument, and the programme set out to help with it. */
public record SupervisoryCommentNoted(UUID comment, Comment says) implements SupervisionEvent, Claiming, Awaiting {
    @Override
    public List<Awaited> awaits() { return List.of(says.awaited()); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(says.key())); }
}
