package org.cooptrack.events.hiv;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/**
 * What happens in the life of a programme on HIV and AIDS at a workplace, from its start to its end. None of it says
 * anything of a person: workers are counted, never known.
 */
@Streams("hiv-programme")
public sealed interface HivEvent extends Event permits ProgrammeStarted, StartCorrected, StartRetracted,
        HeadcountRevised, HeadcountCorrected, HeadcountRetracted, PolicyAdopted, PolicyCorrected, PolicyRetracted,
        PeerEducatorsTrained, PeerEducatorsCorrected, PeerEducatorsRetracted, SessionHeld, SessionCorrected,
        SessionRetracted, ReferralsMade, ReferralsCorrected, ReferralsRetracted, ProgrammeEnded, EndCorrected,
        EndRetracted {
    UUID programme();
}
