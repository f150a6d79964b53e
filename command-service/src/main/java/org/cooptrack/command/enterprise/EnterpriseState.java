package org.cooptrack.command.enterprise;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.enterprise.EnterpriseEvent;

/** Where an enterprise stands: not supported, or supported with all that followed. */
sealed interface EnterpriseState permits Unsupported, Supported {
    EnterpriseState START = new Unsupported(TakenBack.NOTHING);

    List<EnterpriseEvent> support(EnterpriseCommand.SupportEnterprise wish, Facts facts);

    List<EnterpriseEvent> retract(EnterpriseCommand.RetractSupport wish);

    /** @throws org.cooptrack.command.law.Rejected when the enterprise is not supported */
    Supported supported();
}
