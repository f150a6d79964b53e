package org.cooptrack.command.supervision;

import static org.cooptrack.command.supervision.SupervisionRule.*;

import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.EventId;
import org.cooptrack.events.supervision.Comment;
import org.cooptrack.events.supervision.MeasureTaken;
import org.jspecify.annotations.Nullable;

/** Where a comment stands: not yet noted, or noted and perhaps addressed. */
sealed interface SupervisionState {
    SupervisionState START = new Unnoted();

    /** @throws org.cooptrack.command.law.Rejected when no comment was noted */
    Noted noted();

    /** Nothing was noted yet. */
    record Unnoted() implements SupervisionState {
        @Override
        public Noted noted() { throw UNKNOWN.at("/comment"); }
    }

    /** A comment, and by what it was addressed, as the latest event says. */
    record Noted(EventId id, Comment says, @Nullable Addressed addressed, TakenBack takenBack)
            implements
                SupervisionState {
        @Override
        public Noted noted() { return this; }

        Addressed known() {
            if (addressed == null) throw NOT_ADDRESSED.at("/comment");
            return addressed;
        }
    }

    /** The measure that was taken, and the latest event that says so. */
    record Addressed(EventId id, MeasureTaken by) {}
}
