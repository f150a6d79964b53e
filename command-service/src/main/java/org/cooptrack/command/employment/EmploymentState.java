package org.cooptrack.command.employment;

import java.util.List;
import org.cooptrack.command.employment.EmploymentCommand.RegisterJobseeker;
import org.cooptrack.command.employment.EmploymentCommand.RetractRegistration;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.employment.EmploymentEvent;

/** Where a case stands: nobody is registered in it, or somebody is, with all that followed. */
sealed interface EmploymentState permits Unregistered, Registered {
    EmploymentState START = new Unregistered(TakenBack.NOTHING);

    List<EmploymentEvent> register(RegisterJobseeker wish, Facts facts);

    List<EmploymentEvent> retract(RetractRegistration wish);

    TakenBack takenBack();

    /** @throws org.cooptrack.command.law.Rejected when nobody is registered in it */
    Registered registered();
}
