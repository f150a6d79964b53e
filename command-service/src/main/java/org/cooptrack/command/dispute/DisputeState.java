package org.cooptrack.command.dispute;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.dispute.DisputeEvent;

/** Where a dispute stands: not notified, or notified with all that followed. */
sealed interface DisputeState permits Unnotified, Notified {
    DisputeState START = new Unnotified(false);

    List<DisputeEvent> notify(DisputeCommand.NotifyDispute wish, Facts facts);

    List<DisputeEvent> retract(DisputeCommand.RetractNotification wish);

    /** @throws org.cooptrack.command.law.Rejected when it was not notified */
    Notified notified();
}
