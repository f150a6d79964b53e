package org.cooptrack.command.quality;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Questioning;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;

/**
 * When what is put right leaves a fact, recorded before, in breach of a rule, that fact gets an issue and stands outside
 * the figures until somebody closes it; unless it has that issue already.
 */
final class WhenFactQuestionedThenIssue implements Policy {
    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() { return Set.of(Questioning.class); }

    @Override
    public List<QualityCommand> then(Happened happened, PolicyFacts facts) {
        if (!(happened.event() instanceof Questioning questioning) || isOpen(questioning, facts)) return List.of();
        return List.of(new RaiseQualityIssue(questioning.questions(), questioning.rule(), null, null, null, null,
                "questioned: " + happened.id(), questioning.values().isEmpty() ? null : questioning.values()));
    }

    /** Raised, or opened with its fact, and not closed since. */
    private static boolean isOpen(Questioning questioning, PolicyFacts facts) {
        return facts.history(QualityStream.of(questioning.questions(), questioning.rule())).stream()
                .map(Happened::event)
                .filter(event -> event instanceof QualityIssueRaised || event instanceof QualityIssueClosed)
                .reduce((_, later) -> later).map(QualityIssueRaised.class::isInstance)
                .orElseGet(() -> facts.history(questioning.questions().stream()).stream()
                        .filter(told -> told.id().equals(questioning.questions())).map(Happened::event)
                        .anyMatch(fact -> breaks(fact, questioning.rule())));
    }

    private static boolean breaks(Event fact, String rule) {
        return fact instanceof Flagged flagged
                && flagged.breaches().stream().anyMatch(breach -> breach.rule().equals(rule));
    }
}
