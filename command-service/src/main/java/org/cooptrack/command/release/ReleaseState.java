package org.cooptrack.command.release;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.release.ReleaseEvent;
import org.cooptrack.events.value.Confided;

/** Where a case stands: nobody is identified in it, or somebody is, with all that followed. */
sealed interface ReleaseState permits Unopened, Opened {
    ReleaseState START = new Unopened(TakenBack.NOTHING);

    List<ReleaseEvent> identify(IdentifyPerson wish, Confided when, Facts facts);

    List<ReleaseEvent> retract(RetractIdentification wish);

    TakenBack takenBack();

    /** @throws org.cooptrack.command.law.Rejected when nobody is identified in it */
    Opened opened();
}
