package org.cooptrack.command.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.cooptrack.command.law.Policy;
import org.cooptrack.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy stands: it has acted on all up to its position, and behind it are so many events, the oldest for so many
 * seconds; or it has looked for what was due before that day. And what keeps it from going on at this node, in the reader's
 * language and, as its cause, in the machine's own words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyView(String policy, Policy.@Nullable Start from, @Nullable Long position, @Nullable Instant movedAt,
        @Nullable Lag lag, @Nullable LocalDate lookedOn, @Nullable String trouble, @Nullable String cause) {
    record Lag(long events, long seconds) {}

    /** How trouble is told to the reader. */
    interface Told extends Function<RuntimeException, String> {}

    static PolicyView of(Following following, long head, Ledger ledger, Instant now, Told told) {
        var standing = following.standing();
        long behind = Math.max(0, head - standing.position());
        long waits = behind == 0
                ? 0
                : ledger.recordedAt(standing.position() + 1)
                        .map(recorded -> Math.max(0, Duration.between(recorded, now).toSeconds())).orElse(0L);
        return new PolicyView(following.policy().name(), following.policy().from(), standing.position(),
                standing.movedAt(), new Lag(behind, waits), null,
                following.trouble().map(told).orElse(null),
                following.trouble().map(RuntimeException::toString).orElse(null));
    }

    static PolicyView of(Reminding reminding, Told told) {
        return new PolicyView(reminding.reminder().name(), null, null, null, null, reminding.day().orElse(null),
                reminding.trouble().map(told).orElse(null),
                reminding.trouble().map(RuntimeException::toString).orElse(null));
    }
}
