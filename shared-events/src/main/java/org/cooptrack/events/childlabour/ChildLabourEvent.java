package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the case of one child in, or at risk of, child labour, from the identification to the last follow-up. */
@Streams("child-labour-case")
public sealed interface ChildLabourEvent extends Event permits ChildIdentified, IdentificationCorrected,
        IdentificationRetracted, WorkStopped, ServiceStarted, ServiceCorrected, ServiceRetracted, ChildWithdrawn,
        ChildPrevented,
        ExitCorrected,
        ExitRetracted, WithdrawalOvertaken, WithdrawalCleared,
        EducationStarted, EducationCorrected, EducationRetracted, FollowedUp, FollowUpCorrected, FollowUpRetracted,
        CaseClosed, ClosureRetracted, CaseRead {
    UUID dossier();
}
