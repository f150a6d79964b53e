package org.cooptrack.command.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.cooptrack.command.law.Policy;
import org.cooptrack.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Where a policy stands: it has acted on all up to its position; behind are so many events, the oldest for so many seconds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyView(String policy, Policy.Start from, long position, Instant movedAt, long lagEvents, long lagSeconds,
        @Nullable String trouble) {
    static PolicyView of(Following following, long head, Ledger ledger, Instant now) {
        var standing = following.standing();
        long behind = Math.max(0, head - standing.position());
        long waits = behind == 0
                ? 0
                : ledger.recordedAt(standing.position() + 1)
                        .map(recorded -> Math.max(0, Duration.between(recorded, now).toSeconds())).orElse(0L);
        return new PolicyView(following.policy().name(), following.policy().from(), standing.position(),
                standing.movedAt(), behind, waits, following.trouble().map(RuntimeException::toString).orElse(null));
    }
}
