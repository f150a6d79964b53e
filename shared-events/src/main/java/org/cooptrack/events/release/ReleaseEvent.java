package org.cooptrack.events.release;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the case of one person in or at risk of forced labour, from the identification to the last follow-up, also beyond the project's end. */
@Streams("release-case")
public sealed interface ReleaseEvent extends Event permits PersonIdentified, IdentificationCorrected,
        IdentificationRetracted, WorkerReleased, ReleaseCorrected, ReleaseRetracted, ReleaseConfirmed, ReleaseRejected,
        VerificationReopened, ProtectionGiven, ProtectionCorrected, ProtectionRetracted, AfterCarePlanned,
        AfterCareCorrected,
        AfterCareRetracted,
        ServiceProvided, ServiceCorrected, ServiceRetracted, PersonReintegrated, ReintegrationCorrected,
        ReintegrationRetracted,
        FollowedUp,
        FollowUpCorrected, FollowUpRetracted, PersonReExploited, ReExploitationCorrected, ReExploitationRetracted,
        TransferProposed,
        TransferDeclined, CaseTransferred, CaseClosed, ClosureRetracted, CaseRead {
    UUID dossier();
}
