package org.cooptrack.events.enterprise;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens to an enterprise that is supported: how many work there, which jobs were claimed, verified and lost. */
@Streams("enterprise")
public sealed interface EnterpriseEvent extends Event permits EnterpriseSupported, SupportCorrected, SupportRetracted,
        BaselineEstablished, BaselineCorrected, BaselineRetracted, HeadcountTaken, HeadcountCorrected,
        HeadcountRetracted, JobsClaimed, ClaimCorrected, ClaimRetracted, ClaimVerified, VerificationRetracted,
        ClaimRejected, RejectionRetracted, LossesReported, LossesCorrected, LossesRetracted {
    UUID enterprise();
}
