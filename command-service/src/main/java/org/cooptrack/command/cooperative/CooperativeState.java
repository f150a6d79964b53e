package org.cooptrack.command.cooperative;

import java.util.List;
import org.cooptrack.command.cooperative.CooperativeCommand.InitiateCooperative;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.cooperative.CooperativeEvent;

/** Where a cooperative stands: not yet initiated, or initiated with all that followed. */
sealed interface CooperativeState permits Unheard, Initiated {
    CooperativeState START = new Unheard();

    List<CooperativeEvent> initiate(InitiateCooperative wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when nobody set out yet */
    Initiated initiated();
}
