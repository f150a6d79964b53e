package org.cooptrack.command.reform;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.reform.ReformCommand.*;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.FieldDate;

/** What of a reform is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Opened reform) {
    private static final String ESTIMATE = "estimate";
    private static final String HALT = "halt";
    private static final String HOW = "retracted";

    List<ReformEvent> milestone(RetractMilestone wish) {
        return once(milestone(wish.stage()), () -> new Passage(reform).retract(wish));
    }

    List<ReformEvent> consultation(RetractConsultation wish) {
        return once(consultation(wish.consultation()), () -> new Consulting(reform).retract(wish));
    }

    List<ReformEvent> estimate(RetractEstimate wish) {
        return once(ESTIMATE, () -> new Estimating(reform).retract(wish));
    }

    List<ReformEvent> back(RetractReturn wish) {
        return once(back(wish.occurredOn()), () -> new Returning(reform).retract(wish));
    }

    List<ReformEvent> halt(RetractHalt wish) { return once(HALT, () -> new Halting(reform).retract(wish)); }

    /** What is taken back after that event. */
    TakenBack after(ReformEvent event) {
        var taken = reform.takenBack();
        return switch (event) {
            case StageReached e -> taken.but(milestone(e.milestone().stage()));
            case MilestoneRetracted e -> taken.and(milestone(e.before().stage()), HOW);
            case ReformConsulted e -> taken.but(consultation(e.consultation().consultation()));
            case ConsultationRetracted e -> taken.and(consultation(e.before().consultation()), HOW);
            case WorkersEstimated _ -> taken.but(ESTIMATE);
            case EstimateRetracted _ -> taken.and(ESTIMATE, HOW);
            case ReformReturned e -> taken.but(back(e.occurredOn()));
            case ReturnRetracted e -> taken.and(back(e.before()), HOW);
            case ReformHalted _ -> taken.but(HALT);
            case HaltRetracted _ -> taken.and(HALT, HOW);
            case ReformOpened _,OpeningCorrected _,MilestoneCorrected _,ConsultationCorrected _,EstimateRevised _ ->
                taken;
        };
    }

    private List<ReformEvent> once(String what, Supplier<List<ReformEvent>> takeBack) {
        return reform.takenBack().once(what, HOW, takeBack);
    }

    private static String milestone(Stage stage) { return "milestone " + stage; }

    private static String consultation(UUID consultation) { return "consultation " + consultation; }

    private static String back(FieldDate day) { return "return of " + day; }
}
