package org.cooptrack.query.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A replay as it was asked for, and how far it is: up to which position it goes, at which it is, how many events that makes,
 * how many it tells in a second, and in how many seconds it will have told all; and at the end each table beside the one in
 * use, and in how many cells they differ.
 */
record ReplayReport(ReplayView asked, Runs.State state, @Nullable Long target, @Nullable Long position,
        @Nullable Long events, @Nullable Long eventsPerSecond, @Nullable Long secondsLeft, @Nullable Instant begunAt,
        @Nullable Instant movedAt, @Nullable String trouble, @Nullable Long differences, List<Runs.Compared> tables) {
    /** Why it does not go on, as it is kept: a rule, and the name it is about. */
    static final String OF_NO_MODEL = "query.replay-of-no-model", OF_ONE_TWICE = "query.replay-of-one-twice",
            DID_NOT_SUCCEED = "query.replay-failed";

    static ReplayReport waiting(ReplayView asked, @Nullable String trouble) {
        return new ReplayReport(asked, asked.wanted() ? Runs.State.WAITING : Runs.State.CANCELLED, null, null, null,
                null, null, null, null, asked.wanted() ? trouble : null, null, List.of());
    }

    static ReplayReport of(ReplayView asked, Runs.Run run, @Nullable String trouble, List<Runs.Compared> tables) {
        long events = run.position() + 1;
        long millis = Math.max(1, Duration.between(run.begunAt(), run.movedAt()).toMillis());
        long rate = events * 1_000 / millis;
        boolean runs = run.state() == Runs.State.RUNNING && rate > 0;
        Long differing = run.state() == Runs.State.DONE
                ? tables.stream().mapToLong(Runs.Compared::differences).sum()
                : null;
        return new ReplayReport(asked, run.state(), run.target(), run.position() < 0 ? null : run.position(), events,
                rate, runs ? (run.target() - run.position()) / rate : null, run.begunAt(), run.movedAt(), trouble,
                differing, tables);
    }
}
