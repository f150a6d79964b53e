package org.cooptrack.command.quality;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.events.Because;
import org.cooptrack.events.Clearing;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Questioning;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;

/**
 * When what is put right leaves a fact, recorded before, in breach of a rule, that fact gets an issue and stands outside
 * the figures until somebody closes it; unless it has that issue already. When the fact is cleared of it, the issue falls away.
 */
final class WhenFactQuestionedThenIssue implements Policy {
    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() { return Set.of(Questioning.class, Clearing.class); }

    /** Whether this is why an issue was raised. */
    static boolean raised(QualityIssueRaised issue) {
        return Because.QUESTIONED.gave(issue.reason());
    }

    /** What it asked for a moment ago may not be in the history that it knows: to clear a fact it looks for no issue. */
    @Override
    public List<QualityCommand> then(Happened happened, PolicyFacts facts) {
        return switch (happened.event()) {
            case Clearing clearing ->
                List.of(new OvertakeQualityIssue(clearing.clears(), clearing.rule(), happened.id()));
            case Questioning questioning when !isOpen(happened, questioning, facts) ->
                List.of(new RaiseQualityIssue(questioning.questions(), questioning.rule(), null, null, null, null,
                        Because.QUESTIONED.of(happened.id()),
                        questioning.values().isEmpty() ? null : questioning.values()));
            default -> List.of();
        };
    }

    private static boolean isOpen(Happened happened, Questioning questioning, PolicyFacts facts) {
        var fact = questioning.questions();
        return wasCleared(happened, questioning, facts)
                ? OpenIssue.of(fact, questioning.rule(), facts).filter(issue -> !raised(issue)).isPresent()
                : isOpen(fact, questioning.rule(), facts);
    }

    /** Whether the last that was said of it before is that it no longer breaks the rule. */
    private static boolean wasCleared(Happened happened, Questioning questioning, PolicyFacts facts) {
        return facts.history(happened.id().stream()).stream().filter(told -> told.position() < happened.position())
                .map(Happened::event).filter(told -> isAbout(told, questioning)).reduce((_, later) -> later)
                .filter(Clearing.class::isInstance).isPresent();
    }

    private static boolean isAbout(Event told, Questioning questioning) {
        return switch (told) {
            case Clearing other -> isSame(other.clears(), other.rule(), questioning);
            case Questioning other -> isSame(other.questions(), other.rule(), questioning);
            default -> false;
        };
    }

    private static boolean isSame(EventId fact, String rule, Questioning questioning) {
        return fact.equals(questioning.questions()) && rule.equals(questioning.rule());
    }

    /** Raised, or opened with its fact, and not closed since. */
    private static boolean isOpen(EventId fact, String rule, PolicyFacts facts) {
        return facts.history(QualityStream.of(fact, rule)).stream()
                .map(Happened::event)
                .filter(event -> event instanceof QualityIssueRaised || event instanceof QualityIssueClosed)
                .reduce((_, later) -> later).map(QualityIssueRaised.class::isInstance)
                .orElseGet(() -> facts.history(fact.stream()).stream()
                        .filter(told -> told.id().equals(fact)).map(Happened::event)
                        .anyMatch(event -> breaks(event, rule)));
    }

    private static boolean breaks(Event fact, String rule) {
        return fact instanceof Flagged flagged
                && flagged.breaches().stream().anyMatch(breach -> breach.rule().equals(rule));
    }
}
