package org.cooptrack.command.replay;

import org.cooptrack.events.replay.ReplayBegun;

/** Where a replay stands, as far as it was asked for; how far it is, the query service knows. */
sealed interface ReplayState {
    ReplayState START = new NotBegun();

    record NotBegun() implements ReplayState {}

    record Begun(ReplayBegun begun) implements ReplayState {}

    record Cancelled() implements ReplayState {}
}
