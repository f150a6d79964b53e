package org.cooptrack.command.quality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Overtaking;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.quality.QualityIssueRaised;

/**
 * When a fact is corrected, the issues that opened with what was said of it before are closed by the correction: what it
 * breaks is an issue of its own. When it is taken back, those that were raised about it later are closed too.
 */
final class WhenFactSaidAnewThenItsIssuesOvertaken implements Policy {
    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() { return Set.of(Overtaking.class); }

    @Override
    public List<OvertakeQualityIssue> then(Happened happened, PolicyFacts facts) {
        if (!(happened.event() instanceof Overtaking anew)) return List.of();
        return new Versions(facts).before(happened).stream().filter(said -> anew.overtakes(said.event()))
                .flatMap(said -> rules(said, anew, facts)
                        .map(rule -> new OvertakeQualityIssue(said.id(), rule, happened.id())))
                .toList();
    }

    private static Stream<String> rules(Happened said, Overtaking anew, PolicyFacts facts) {
        var open = new TreeSet<String>();
        if (said.event() instanceof Flagged flagged)
            flagged.breaches().stream().map(Breach::rule)
                    .filter(rule -> OpenIssue.asRecorded(said.id(), rule, facts)).forEach(open::add);
        if (anew instanceof Retracting) open.addAll(raised(said.id(), facts));
        return open.stream();
    }

    private static List<String> raised(EventId fact, PolicyFacts facts) {
        String before = QualityIssueRaised.CLAIM + fact + ":";
        return facts.liveClaims(before).stream().map(held -> held.key().substring(before.length())).toList();
    }
}
