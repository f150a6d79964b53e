package org.cooptrack.command.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.safety.*;
import org.pcollections.PMap;

/** The law of occupational safety and health: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Safety {
    private Safety() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link SafetyRule} stands against the wish */
    static List<SafetyEvent> decide(SafetyCommand wish, SafetyState state, Facts facts) {
        if (wish instanceof RegisterWorkplace register) return state.register(register, facts);
        var workplace = state.registered();
        var retractions = new Retractions(workplace);
        return switch (wish) {
            case RegisterWorkplace w -> state.register(w, facts);
            case ReviseHeadcount w -> workplace.revise(w, facts);
            case AssessRisks w -> new Assessing(workplace).assess(w, facts);
            case CorrectAssessment w -> new Assessing(workplace).correct(w, facts);
            case RetractAssessment w -> retractions.assessment(w);
            case FormCommittee w -> new Forming(workplace).form(w, facts);
            case CorrectCommittee w -> new Forming(workplace).correct(w, facts);
            case RetractCommittee w -> retractions.committee(w);
            case RecordMeeting w -> new Meetings(workplace).record(w, facts);
            case CorrectMeeting w -> new Meetings(workplace).correct(w, facts);
            case RetractMeeting w -> retractions.meeting(w);
            case PutControlInPlace w -> new Controlling(workplace).putInPlace(w, facts);
            case CorrectControl w -> new Controlling(workplace).correct(w, facts);
            case RetractControl w -> retractions.control(w);
            case ReportInjuries w -> new Reporting(workplace).report(w, facts);
            case CorrectInjuries w -> new Reporting(workplace).correct(w, facts);
            case RetractInjuries w -> retractions.injuries(w);
        };
    }

    static SafetyState evolve(SafetyState state, SafetyEvent event, EventId id) {
        if (event instanceof WorkplaceRegistered registered) return Registered.by(registered);
        var known = state.registered();
        var workplace = known.with(new Retractions(known).after(event));
        return switch (event) {
            case WorkplaceRegistered e -> Registered.by(e);
            case HeadcountRevised e -> workplace.employing(e.headcount());
            case RisksAssessed e -> workplace.assessed(said(workplace.assessments(), e.assessment().assessment(), id,
                    e.assessment()));
            case AssessmentCorrected e ->
                workplace.assessed(said(workplace.assessments(), e.after().assessment(), id, e.after()));
            case AssessmentRetracted e -> workplace.assessed(workplace.assessments().minus(e.before().assessment()));
            case CommitteeFormed e -> workplace.with(Council.of(e, id));
            case CommitteeCorrected e -> workplace.with(council(workplace).corrected(e.after().committee(), id));
            case CommitteeRetracted _ -> workplace.with((Council) null);
            case MeetingReceivedEarly e ->
                workplace.waitingFor(said(workplace.waiting(), e.meeting().meeting(), id, e.meeting()));
            case EarlyMeetingRetracted e -> workplace.waitingFor(workplace.waiting().minus(e.before().meeting()));
            case CommitteeMet e -> workplace.with(council(workplace).with(e.meeting(), id));
            case MeetingCorrected e -> workplace.with(council(workplace).with(e.after(), id));
            case MeetingRetracted e -> workplace.with(council(workplace).without(e.before().meeting()));
            case ControlPutInPlace e ->
                workplace.controlled(said(workplace.controls(), e.control().control(), id, e.control()));
            case ControlCorrected e ->
                workplace.controlled(said(workplace.controls(), e.after().control(), id, e.after()));
            case ControlRetracted e -> workplace.controlled(workplace.controls().minus(e.before().control()));
            case InjuriesReported e ->
                workplace.reported(said(workplace.injuries(), e.injuries().report(), id, e.injuries()));
            case InjuriesCorrected e ->
                workplace.reported(said(workplace.injuries(), e.after().report(), id, e.after()));
            case InjuriesRetracted e -> workplace.reported(workplace.injuries().minus(e.before().report()));
        };
    }

    private static Council council(Registered workplace) { return workplace.council("/workplace"); }

    private static <T> PMap<UUID, Said<T>> said(PMap<UUID, Said<T>> known, UUID what, EventId id, T says) {
        return known.plus(what, new Said<>(id, says));
    }
}
