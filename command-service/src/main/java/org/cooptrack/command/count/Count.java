package org.cooptrack.command.count;

import java.util.List;
import org.cooptrack.command.count.CountCommand.*;
import org.cooptrack.command.count.CountState.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.count.*;

/** The law of counts without persons: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Count {
    private Count() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link CountRule} stands against the wish */
    static List<CountEvent> decide(CountCommand wish, CountState state, Facts facts) {
        return switch (wish) {
            case ReportCount w -> state.report(w, facts);
            case CorrectCount w -> state.correct(w, facts);
            case RetractCount w -> state.retract(w);
            case SupersedeCount w -> state.supersede(w, facts);
        };
    }

    static CountState evolve(CountState state, CountEvent event, EventId id) {
        return switch (event) {
            case PersonsCounted e -> new Standing(e.count(), id, e.says());
            case CountCorrected e -> new Standing(e.count(), id, e.after());
            case CountRetracted _ -> new TakenOut("");
            case CountSuperseded e -> new TakenOut(e.roster());
        };
    }
}
