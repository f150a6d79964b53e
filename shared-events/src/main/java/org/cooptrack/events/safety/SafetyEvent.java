package org.cooptrack.events.safety;

import java.util.UUID;
import org.cooptrack.events.Event;

/** What happens at a workplace for the safety and health of those who work there, from its registration on. */
public sealed interface SafetyEvent extends Event permits WorkplaceRegistered, HeadcountRevised, RisksAssessed,
        AssessmentCorrected, AssessmentRetracted, CommitteeFormed, CommitteeCorrected, CommitteeRetracted,
        MeetingReceivedEarly, EarlyMeetingRetracted, CommitteeMet, MeetingCorrected, MeetingRetracted,
        ControlPutInPlace, ControlCorrected,
        ControlRetracted, InjuriesReported, InjuriesCorrected, InjuriesRetracted {
    UUID workplace();
}
