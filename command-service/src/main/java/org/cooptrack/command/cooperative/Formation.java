package org.cooptrack.command.cooperative;

import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.cooperative.ByLaws;
import org.cooptrack.events.cooperative.Founders;
import org.cooptrack.events.cooperative.Registration;
import org.jspecify.annotations.Nullable;

/** How far a cooperative has come in being formed, as far as it is known: initiative, founders, by-laws, registration. */
record Formation(EventId initiative, @Nullable Said<Founders> founders, @Nullable Said<ByLaws> byLaws,
        @Nullable Said<Registration> registration) {
    /** The event on which it rests that the cooperative is formed: its founders, if they are known. */
    EventId ground() {
        return founders == null ? initiative : founders.id();
    }

    /** The event on which it rests that the cooperative is active: its registration, if it is known. */
    EventId standing() {
        return registration == null ? initiative : registration.id();
    }

    Formation founded(@Nullable Said<Founders> known) {
        return new Formation(initiative, known, byLaws, registration);
    }

    Formation governed(@Nullable Said<ByLaws> known) {
        return new Formation(initiative, founders, known, registration);
    }

    Formation registered(@Nullable Said<Registration> known) {
        return new Formation(initiative, founders, byLaws, known);
    }
}
