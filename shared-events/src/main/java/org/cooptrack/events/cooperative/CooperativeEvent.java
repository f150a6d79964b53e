package org.cooptrack.events.cooperative;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the life of a cooperative, from the initiative to its dissolution. */
@Streams("cooperative")
public sealed interface CooperativeEvent extends Event permits CooperativeInitiated, FoundersRecorded,
        FoundersCorrected, FoundersRetracted, ByLawsAdopted, ByLawsCorrected, ByLawsRetracted, CooperativeRegistered,
        RegistrationCorrected, RegistrationRetracted, MemberJoined, JoiningCorrected, JoiningRetracted, MemberLeft,
        LeavingCorrected, LeavingRetracted, GeneralAssemblyHeld, AssemblyCorrected, AssemblyRetracted,
        TurnoverReported, TurnoverCorrected, TurnoverRetracted, CooperativeDissolved, DissolutionCorrected,
        DissolutionRetracted {
    UUID cooperative();
}
