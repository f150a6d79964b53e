package org.cooptrack.command.hiv;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.hiv.HivEvent;

/** Where a programme stands: not begun, or begun with all that followed. */
sealed interface HivState permits Unstarted, Running {
    HivState START = new Unstarted(TakenBack.NOTHING);

    List<HivEvent> start(HivCommand.StartProgramme wish, Facts facts);

    List<HivEvent> retract(HivCommand.RetractStart wish);

    /** @throws org.cooptrack.command.law.Rejected when no programme began */
    Running running();
}
