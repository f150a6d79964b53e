package org.cooptrack.command.safety;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.safety.SafetyCommand.RegisterWorkplace;
import org.cooptrack.events.safety.SafetyEvent;

/** Where a workplace stands: not yet registered, or registered with all that followed. */
sealed interface SafetyState permits Unregistered, Registered {
    SafetyState START = new Unregistered();

    List<SafetyEvent> register(RegisterWorkplace wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when it was not registered yet */
    Registered registered();
}
