package org.cooptrack.command.dialogue;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.*;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** By rule, which events of a session broke it: those that were questioned later, and those that were recorded with an issue. */
record Doubts(PMap<String, EventId> questioned, PMap<String, PVector<EventId>> breached) {
    static final Doubts NONE = new Doubts(HashTreePMap.empty(), HashTreePMap.empty());

    Doubts after(DialogueEvent event, EventId id) {
        return switch (event) {
            case SessionQuestioned e -> new Doubts(questioned.plus(e.rule(), e.questions()), breached);
            case SessionCleared e -> new Doubts(questioned.minus(e.rule()), breached);
            case DialogueSessionHeld e -> breached(e.breaches(), id);
            case HoldingCorrected e -> breached(e.breaches(), id);
            case AttendanceRecorded e -> breached(e.breaches(), id);
            case AttendanceCorrected e -> breached(e.breaches(), id);
            case HoldingRetracted _ -> NONE;
            case DialogueSessionConvened _,DialogueSessionRescheduled _,DialogueSessionCancelled _,CancellationCorrected _,CancellationRetracted _,PartyInvited _,PartyConfirmed _,ConfirmationCorrected _,ConfirmationRetracted _,AttendanceReceivedEarly _,EarlyAttendanceRetracted _,AttendanceRetracted _,AgreementReached _,AgreementCorrected _,AgreementRetracted _,AgreementSigned _,SignatureRetracted _,AgreementEnteredIntoForce _,EntryIntoForceCorrected _,EntryIntoForceRetracted _,AgreementDenounced _,DenunciationCorrected _,DenunciationRetracted _,DialogueFollowedUp _,FollowUpCorrected _,FollowUpRetracted _ ->
                this;
        };
    }

    Stream<EventId> questioned(String rule) { return Stream.ofNullable(questioned.get(rule)); }

    /** Those of which nobody has closed the issue, either. */
    Stream<EventId> open(String rule, Facts facts) {
        return Stream.concat(questioned(rule), breached.getOrDefault(rule, TreePVector.empty()).stream()
                .filter(fact -> facts.isIssueOpen(fact, rule)));
    }

    private Doubts breached(List<Breach> breaches, EventId id) {
        var more = breached;
        for (var breach : breaches)
            more = more.plus(breach.rule(), more.getOrDefault(breach.rule(), TreePVector.empty()).plus(id));
        return new Doubts(questioned, more);
    }
}
