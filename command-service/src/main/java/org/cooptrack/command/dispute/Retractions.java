package org.cooptrack.command.dispute;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.dispute.*;

/** What of a dispute is taken back. Whoever asks for the same once more finds it already so. */
record Retractions(Notified dispute) {
    private static final String SETTLEMENT = "settlement";
    private static final String ENDING = "end without settlement";

    List<DisputeEvent> party(RetractParty wish) { return once(party(wish.party()), () -> dispute.retract(wish)); }

    List<DisputeEvent> proceedings(RetractProceedings wish) {
        return once(wish.way().name(), () -> new Hearing(dispute).retract(wish));
    }

    List<DisputeEvent> settlement(RetractSettlement wish) {
        return once(SETTLEMENT, () -> new Settling(dispute).retract(wish));
    }

    List<DisputeEvent> ending(RetractEnd wish) { return once(ENDING, () -> new Ending(dispute).retract(wish)); }

    List<DisputeEvent> stoppage(RetractDaysLost wish) {
        return once(stoppage(wish.stoppage()), () -> new Stopping(dispute).retract(wish));
    }

    /** What is taken back after that event. */
    TakenBack after(DisputeEvent event) {
        var back = dispute.takenBack();
        return switch (event) {
            case PartyNamed e -> back.but(party(e.party().party()));
            case PartyRetracted e -> retracted(party(e.before().party()));
            case ProceedingsHeld e -> back.but(e.proceedings().way().name());
            case ProceedingsRetracted e -> retracted(e.before().way().name());
            case DisputeSettled _ -> back.but(SETTLEMENT);
            case SettlementRetracted _ -> retracted(SETTLEMENT);
            case DisputeNotSettled _ -> back.but(ENDING);
            case NonSettlementRetracted _ -> retracted(ENDING);
            case DaysLostRecorded e -> back.but(stoppage(e.stoppage().stoppage()));
            case DaysLostRetracted e -> retracted(stoppage(e.before().stoppage()));
            case DisputeNotified _,NotificationCorrected _,NotificationRetracted _,ProceedingsCorrected _,SettlementCorrected _,NonSettlementCorrected _,DaysLostCorrected _ ->
                back;
        };
    }

    private TakenBack retracted(String what) { return dispute.takenBack().and(what, "retracted"); }

    private List<DisputeEvent> once(String what, Supplier<List<DisputeEvent>> takeBack) {
        return dispute.takenBack().once(what, "retracted", takeBack);
    }

    private static String party(UUID party) { return "party " + party; }

    private static String stoppage(UUID stoppage) { return "stoppage " + stoppage; }
}
