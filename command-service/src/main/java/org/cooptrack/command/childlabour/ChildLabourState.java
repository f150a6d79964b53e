package org.cooptrack.command.childlabour;

import java.util.List;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.childlabour.ChildLabourEvent;
import org.cooptrack.events.value.Confided;

/** Where a case stands: no child is identified in it, or one is, with all that followed. */
sealed interface ChildLabourState permits Unopened, Opened {
    ChildLabourState START = new Unopened(TakenBack.NOTHING);

    List<ChildLabourEvent> identify(IdentifyChild wish, Confided when, Facts facts);

    List<ChildLabourEvent> retract(RetractIdentification wish);

    TakenBack takenBack();

    /** @throws org.cooptrack.command.law.Rejected when no child is identified in it */
    Opened opened();
}
