package org.cooptrack.command.support;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.support.SupportEvent;

/** Where support stands: not requested, or requested with all that followed. */
sealed interface SupportState permits Unrequested, Requested {
    SupportState START = new Unrequested(false);

    List<SupportEvent> request(SupportCommand.RequestSupport wish, Facts facts);

    List<SupportEvent> retract(SupportCommand.RetractRequest wish);

    /** @throws org.cooptrack.command.law.Rejected when nobody asked for it */
    Requested requested();
}
