package org.cooptrack.command.quality;

import static org.cooptrack.command.quality.QualityRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.quality.QualityCommand.AssignQualityIssue;
import org.cooptrack.command.quality.QualityCommand.Closing;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.PostponeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueClosed;

/** Where a quality issue stands: open, if its fact breaks the rule or it was raised, or closed. */
sealed interface QualityState permits Open, QualityState.Closed {
    QualityState START = Open.WITH_ITS_FACT;

    List<QualityEvent> decide(QualityCommand wish, Facts facts);

    /** It was accepted or resolved, until somebody raises it anew. */
    record Closed(QualityIssueClosed how) implements QualityState {
        @Override
        public List<QualityEvent> decide(QualityCommand wish, Facts facts) {
            return switch (wish) {
                case RaiseQualityIssue raise -> List.of(Raising.of(raise, facts));
                case Closing closing when how.equals(closing.granted()) -> List.of();
                case Closing _ -> throw ALREADY_CLOSED.at("/fact", how.reason());
                case OvertakeQualityIssue _ -> List.of();
                case AssignQualityIssue _,PostponeQualityIssue _ -> throw CLOSED.at("/fact", how.reason());
            };
        }
    }
}
