package org.cooptrack.command.finding;

import java.util.List;
import org.cooptrack.command.finding.FindingCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.finding.*;

/** The law of findings: raised by an auditor, answered by management, closed only after that. Pure; the states own their moves. */
final class Findings {
    private Findings() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link FindingRule} stands against the wish */
    static List<FindingEvent> decide(FindingCommand wish, FindingState state, Facts facts) {
        return switch (wish) {
            case RaiseFinding w -> state.raise(w, facts);
            case AnswerFinding w -> state.answer(w, facts);
            case CloseFinding w -> state.close(w, facts);
            case ReopenFinding w -> state.reopen(w, facts);
        };
    }

    static FindingState evolve(FindingState state, FindingEvent event, EventId id) {
        return switch (event) {
            case FindingRaised e -> new Open(e, id);
            case FindingAnswered e when state instanceof Open open -> open.answered(e.response(), id);
            case FindingClosed e when state instanceof Open open -> new FindingState.Closed(open, e.outcome());
            case FindingReopened e when state instanceof FindingState.Closed closed -> closed.open().again(e, id);
            case FindingAnswered _,FindingClosed _,FindingReopened _ -> state;
        };
    }
}
