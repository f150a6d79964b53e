package org.cooptrack.events.supervision;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.Nullable;

/** What was recorded of a comment was wrong, or another project turned out to have helped. Where it was addressed, figures move by the difference. */
public record CommentCorrected(UUID comment, EventId amends, EventId restsOn, Comment before, Comment after,
        @Nullable MeasureTaken addressed,
        String reason) implements SupervisionEvent, Counted, Amending, Claiming, Awaiting {
    @Override
    public List<Entry> entries() {
        return addressed == null
                ? List.of()
                : List.of(before.addressed(addressed).reversed(), after.addressed(addressed));
    }

    @Override
    public List<Awaited> awaits() { return List.of(after.awaited()); }

    @Override
    public List<String> releases() { return List.of(before.key()); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(after.key())); }
}
