package org.cooptrack.events.dialogue;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the life of a session of social dialogue, from the invitation to what became of its agreements. */
@Streams("dialogue")
public sealed interface DialogueEvent extends Event permits DialogueSessionConvened, DialogueSessionRescheduled,
        PartyInvited, PartyConfirmed, ConfirmationCorrected, ConfirmationRetracted, DialogueSessionHeld,
        HoldingCorrected, HoldingRetracted, AttendanceReceivedEarly,
        EarlyAttendanceRetracted,
        AttendanceRecorded, AttendanceCorrected, AttendanceRetracted, AgreementReached, AgreementCorrected,
        AgreementRetracted, AgreementSigned, SignatureRetracted, AgreementEnteredIntoForce, EntryIntoForceCorrected,
        EntryIntoForceRetracted, AgreementDenounced, DenunciationCorrected, DenunciationRetracted, DialogueFollowedUp,
        FollowUpCorrected, FollowUpRetracted, DialogueSessionCancelled, CancellationCorrected, CancellationRetracted,
        SessionQuestioned, SessionCleared {
    UUID session();
}
