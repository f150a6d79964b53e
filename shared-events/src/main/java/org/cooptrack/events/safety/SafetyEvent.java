package org.cooptrack.events.safety;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens at a workplace for the safety and health of those who work there, from its registration on. */
@Streams("workplace")
public sealed interface SafetyEvent extends Event permits WorkplaceRegistered, HeadcountRevised, RisksAssessed,
        AssessmentCorrected, AssessmentRetracted, CommitteeFormed, CommitteeCorrected, CommitteeRetracted,
        MeetingReceivedEarly, EarlyMeetingRetracted, CommitteeMet, MeetingCorrected, MeetingRetracted,
        ControlPutInPlace, ControlCorrected,
        ControlRetracted, InjuriesReported, InjuriesCorrected, InjuriesRetracted {
    UUID workplace();
}
