package org.cooptrack.command.quality;

import static org.cooptrack.command.quality.QualityRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.value.LocalizedText;

/** The law of quality issues: only what is open is closed, once, and with a reason. Pure. */
final class Quality {
    private Quality() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link QualityRule} stands against the wish */
    static List<QualityEvent> decide(QualityCommand wish, QualityState state, Facts facts) {
        if (LocalizedText.saysNothing(wish.reason())) throw REASON_MISSING.at("/reason");
        return switch (state) {
            case QualityState.Open _ -> close(wish, facts);
            case QualityState.Closed closed when closed.how().equals(wish.granted()) -> List.of();
            case QualityState.Closed closed -> throw ALREADY_CLOSED.at("/fact", closed.how().reason());
        };
    }

    private static List<QualityEvent> close(QualityCommand wish, Facts facts) {
        var fact = facts.event(wish.fact()).orElseThrow(() -> FACT_UNKNOWN.at("/fact", wish.fact()));
        boolean open = fact instanceof Flagged flagged
                && flagged.breaches().stream().anyMatch(breach -> breach.rule().equals(wish.rule()));
        if (!open) throw NO_SUCH_ISSUE.at("/rule", wish.fact(), wish.rule());
        return List.of(wish.granted());
    }

    static QualityState evolve(QualityEvent event) { return new QualityState.Closed(event); }
}
