package org.cooptrack.command.quality;

import static org.cooptrack.command.quality.QualityRule.REASON_MISSING;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAssigned;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssuePostponed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.value.LocalizedText;

/** The law of quality issues: only what is open is seen to and closed, and with a reason. Pure. */
final class Quality {
    private Quality() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link QualityRule} stands against the wish */
    static List<QualityEvent> decide(QualityCommand wish, QualityState state, Facts facts) {
        String reason = wish.reason();
        if (reason != null && LocalizedText.saysNothing(reason)) throw REASON_MISSING.at("/reason");
        return state.decide(wish, facts);
    }

    static QualityState evolve(QualityState state, QualityEvent event) {
        return switch (event) {
            case QualityIssueRaised raised -> Open.of(raised);
            case QualityIssueAssigned assigned when state instanceof Open open -> open.ownedBy(assigned.owner());
            case QualityIssuePostponed postponed when state instanceof Open open -> open.dueOn(postponed.dueOn());
            case QualityIssueClosed closed -> new QualityState.Closed(closed);
            case QualityIssueAssigned _,QualityIssuePostponed _ -> state;
        };
    }
}
