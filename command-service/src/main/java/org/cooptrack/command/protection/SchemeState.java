package org.cooptrack.command.protection;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.protection.SchemeCommand.EstablishScheme;
import org.cooptrack.events.protection.SchemeEvent;

/** Where a scheme stands: not known yet, or established with all that followed. */
sealed interface SchemeState permits Unestablished, Established {
    SchemeState START = new Unestablished();

    List<SchemeEvent> establish(EstablishScheme wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when no scheme is known here */
    Established established();
}
