package org.cooptrack.command.reform;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.reform.ReformEvent;

/** Where a reform stands: not yet opened, or opened with all that followed. */
sealed interface ReformState permits Unopened, Opened {
    ReformState START = new Unopened();

    List<ReformEvent> open(ReformCommand.OpenReform wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when nothing was opened yet */
    Opened opened();
}
