package org.cooptrack.command.quality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.law.Rule;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/**
 * When a fact was recorded with an issue because something before it was not known, and that is told late, of a day that
 * fits, the issue falls away. It cites the event that answered it.
 */
final class WhenWhatWasMissingIsToldThenIssueOvertaken implements Policy {
    private final List<Lacking> lackings;

    WhenWhatWasMissingIsToldThenIssueOvertaken(List<Lacking> lackings) { this.lackings = List.copyOf(lackings); }

    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() {
        return lackings.stream().map(Lacking::answers).flatMap(Set::stream).collect(Collectors.toSet());
    }

    @Override
    public List<OvertakeQualityIssue> then(Happened happened, PolicyFacts facts) {
        var told = facts.history(happened.id().stream());
        return lackings.stream()
                .filter(lacking -> lacking.answers().stream().anyMatch(type -> type.isInstance(happened.event())))
                .flatMap(lacking -> told.stream().filter(fact -> fact.position() < happened.position())
                        .flatMap(fact -> answered(fact, lacking, told))
                        .filter(open -> OpenIssue.asRecorded(open.fact(), open.rule(), facts)))
                .map(open -> new OvertakeQualityIssue(open.fact(), open.rule(), happened.id())).toList();
    }

    private record Answered(EventId fact, String rule) {}

    private static Stream<Answered> answered(Happened fact, Lacking lacking, List<Happened> told) {
        if (!(fact.event() instanceof Flagged flagged)) return Stream.empty();
        var rules = lacking.rules().stream().map(Rule::code).collect(Collectors.toSet());
        return flagged.breaches().stream().map(Breach::rule).filter(rules::contains)
                .filter(rule -> !lacking.lacks(fact.event(), rule, told))
                .map(rule -> new Answered(fact.id(), rule));
    }
}
