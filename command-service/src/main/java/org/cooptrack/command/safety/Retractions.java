package org.cooptrack.command.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.safety.*;

/** What of a workplace is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Registered workplace) {
    private static final String COMMITTEE = "committee";
    private static final String RETRACTED = "retracted";

    List<SafetyEvent> assessment(RetractAssessment wish) {
        return workplace.takenBack().once(assessment(wish.assessment()), RETRACTED,
                () -> new Assessing(workplace).retract(wish));
    }

    List<SafetyEvent> committee(RetractCommittee wish) {
        return workplace.takenBack().once(COMMITTEE, RETRACTED, () -> new Forming(workplace).retract(wish));
    }

    List<SafetyEvent> meeting(RetractMeeting wish) {
        return workplace.takenBack().once(meeting(wish.meeting()), RETRACTED,
                () -> new Meetings(workplace).retract(wish));
    }

    List<SafetyEvent> control(RetractControl wish) {
        return workplace.takenBack().once(control(wish.control()), RETRACTED,
                () -> new Controlling(workplace).retract(wish));
    }

    List<SafetyEvent> injuries(RetractInjuries wish) {
        return workplace.takenBack().once(injuries(wish.report()), RETRACTED,
                () -> new Reporting(workplace).retract(wish));
    }

    /** What is taken back after that event. */
    TakenBack after(SafetyEvent event) {
        var back = workplace.takenBack();
        return switch (event) {
            case RisksAssessed e -> back.but(assessment(e.assessment().assessment()));
            case AssessmentRetracted e -> back.and(assessment(e.before().assessment()), RETRACTED);
            case CommitteeFormed e -> formed(back, e);
            case CommitteeRetracted _ -> back.and(COMMITTEE, RETRACTED);
            case MeetingReceivedEarly e -> back.but(meeting(e.meeting().meeting()));
            case CommitteeMet e -> back.but(meeting(e.meeting().meeting()));
            case EarlyMeetingRetracted e -> back.and(meeting(e.before().meeting()), RETRACTED);
            case MeetingRetracted e -> back.and(meeting(e.before().meeting()), RETRACTED);
            case ControlPutInPlace e -> back.but(control(e.control().control()));
            case ControlRetracted e -> back.and(control(e.before().control()), RETRACTED);
            case InjuriesReported e -> back.but(injuries(e.injuries().report()));
            case InjuriesRetracted e -> back.and(injuries(e.before().report()), RETRACTED);
            case WorkplaceRegistered _,HeadcountRevised _,AssessmentCorrected _,CommitteeCorrected _,MeetingCorrected _,ControlCorrected _,InjuriesCorrected _ ->
                back;
        };
    }

    private static TakenBack formed(TakenBack back, CommitteeFormed event) {
        var left = back.but(COMMITTEE);
        for (var meeting : event.meetings())
            left = left.but(meeting(meeting.meeting()));
        return left;
    }

    private static String assessment(UUID id) { return "assessment " + id; }

    private static String meeting(UUID id) { return "meeting " + id; }

    private static String control(UUID id) { return "control " + id; }

    private static String injuries(UUID id) { return "injuries " + id; }
}
