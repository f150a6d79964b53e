package org.cooptrack.command.ratification;

import static org.cooptrack.command.ratification.RatificationRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.ratification.Ratification;

/** Whether a ratification can be as it is said: of an instrument that is ratified, by a country, on a day that came. */
record Registering(Facts facts) {
    Ratification possible(Ratification says) {
        Everywhere.owned(says.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.possible(says.setting(), says.registeredOn(), facts);
        Everywhere.possible(says.evidence(), says.registeredOn(), "/evidence", facts);
        if (says.registeredOn().isAfter(Today.at(says.setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/registeredOn", says.registeredOn());
        Everywhere.listed("Country", List.of(says.country()), says.registeredOn(), "/country", facts);
        Everywhere.listed("IloInstrument", List.of(says.instrument()), says.registeredOn(), "/instrument", facts);
        if (says.instrument().startsWith("R")) throw NOT_RATIFIABLE.at("/instrument", says.instrument());
        if (says.endedOn() != null) inOrder(says.registeredOn(), says.endedOn());
        return says;
    }

    static void inOrder(LocalDate registered, LocalDate ended) {
        if (!ended.isAfter(registered)) throw ENDED_BEFORE_REGISTERED.at("/endedOn", registered, ended);
    }
}
