package org.cooptrack.command.ratification;

import static org.cooptrack.command.ratification.RatificationRule.*;

import java.time.LocalDate;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.EventId;
import org.cooptrack.events.ratification.Ratification;

/** Where a ratification stands: not registered, or no longer, or registered by the latest event that says so. */
sealed interface RatificationState {
    RatificationState START = new Unregistered(TakenBack.NOTHING);

    TakenBack takenBack();

    /** @throws org.cooptrack.command.law.Rejected when nothing was registered */
    Registered registered();

    /** Nothing was registered, or what was registered never happened. */
    record Unregistered(TakenBack takenBack) implements RatificationState {
        @Override
        public Registered registered() { throw UNKNOWN.at("/ratification"); }
    }

    /** A ratification that was registered. */
    record Registered(EventId id, Ratification says, TakenBack takenBack) implements RatificationState {
        @Override
        public Registered registered() { return this; }

        LocalDate ended() {
            if (says.endedOn() == null) throw NOT_DENOUNCED.at("/ratification");
            return says.endedOn();
        }
    }
}
