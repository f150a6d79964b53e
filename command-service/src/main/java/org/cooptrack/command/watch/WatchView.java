package org.cooptrack.command.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How evidence is looked for by itself: at which hosts, none where it is off; how many days after a check again; after how many days
 * on which it was not reached something is gone; whether this node does it, and what keeps it from that; the last round, and when the
 * next one begins.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WatchView(List<String> hosts, long everyDays, int triesUntilGone, boolean leads, @Nullable String trouble,
        @Nullable RoundView round, @Nullable Instant nextAt) {
    /**
     * A round through history up to a position: how far it is, when it ended, how many pieces it found how, and those at which it
     * did not look, or was refused, with the reason, a hundred at most.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoundView(Instant begunAt, long position, long upTo, @Nullable Instant endedAt, Map<String, Long> found,
            List<Rounds.Note> notLookedAt) {}
}
