package org.cooptrack.command.institution;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.institution.InstitutionEvent;

/** Where an institution stands: not yet proposed, or proposed with all that followed. */
sealed interface InstitutionState permits Unproposed, Proposed {
    InstitutionState START = new Unproposed();

    List<InstitutionEvent> propose(InstitutionCommand.ProposeInstitution wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when nothing was proposed yet */
    Proposed proposed();
}
