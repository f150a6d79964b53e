package org.cooptrack.command.office;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.office.OfficeCommand.RegisterOffice;
import org.cooptrack.events.office.OfficeEvent;

/** Whether an office is known. */
sealed interface OfficeState permits OfficeState.Unregistered, Registered {
    OfficeState START = new Unregistered();

    List<OfficeEvent> register(RegisterOffice wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when nobody registered it yet */
    Registered registered();

    /** Nobody registered it yet. */
    record Unregistered() implements OfficeState {
        @Override
        public List<OfficeEvent> register(RegisterOffice wish, Facts facts) {
            return List.of(Registered.entry(wish, facts));
        }

        @Override
        public Registered registered() { throw OfficeRule.UNKNOWN.at("/office"); }
    }
}
