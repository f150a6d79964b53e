package org.cooptrack.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the ledger remembers of an accepted command for at least 30 days. */
public record Receipt(UUID command, @Nullable String requestHash, String stream, long version, long position,
        Instant recordedAt) {

    /** What to tell a caller whose answer was lost, now that its command is found stored. */
    Outcome answers(Append append) {
        long last = append.events().stream().filter(event -> event.stream().equals(stream)).mapToLong(NewEvent::version)
                .max().orElse(version);
        boolean own = last == version && Objects.equals(requestHash, append.requestHash());
        if (own) return new Outcome.Accepted(stream, version, position);
        return Objects.equals(requestHash, append.requestHash())
                ? new Outcome.Repeated(stream, version, position)
                : new Outcome.KeyReused();
    }
}
