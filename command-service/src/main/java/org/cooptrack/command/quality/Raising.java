package org.cooptrack.command.quality;

import static org.cooptrack.command.quality.QualityRule.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Event;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueRaised;

/**
 * What it takes to raise an issue after the fact, and what stands where the wish does not say it: the owner is the office
 * of the fact, or else its first project, or else who recorded it; it is due as every issue is.
 */
final class Raising {
    private Raising() {}

    static QualityIssueRaised of(RaiseQualityIssue wish, Facts facts) {
        Event fact = facts.event(wish.fact()).orElseThrow(() -> FACT_UNKNOWN.at("/fact", wish.fact()));
        if (fact instanceof QualityEvent) throw FACT_IS_AN_ISSUE.at("/fact", wish.fact());
        if (!facts.isRule(wish.rule())) throw RULE_UNKNOWN.at("/rule", wish.rule());
        fitting(wish, facts);
        LocalDate due = wish.dueOn() == null ? Issue.dueOn(Today.anywhere(facts.now())) : wish.dueOn();
        ahead(due, facts);
        Belonging belonging = Belonging.of(wish.fact(), fact);
        if (wish.owner() != null) known(wish.owner(), facts);
        Owner owner = wish.owner() == null ? owner(wish, belonging, facts) : wish.owner();
        return new QualityIssueRaised(wish.fact(), wish.rule(), wish.field() == null ? "" : wish.field(), owner, due,
                wish.effect() == null ? IssueEffect.KEEPS_OUT : wish.effect(), belonging,
                wish.reason(), wish.values() == null ? List.of() : wish.values());
    }

    private static void fitting(RaiseQualityIssue wish, Facts facts) {
        if (wish.values() == null) return;
        int named = facts.valuesNamedBy(wish.rule());
        if (wish.values().size() != named)
            throw VALUES_DO_NOT_FIT.at("/values", wish.rule(), named, wish.values().size());
    }

    static void ahead(LocalDate due, Facts facts) {
        if (due.isBefore(today(facts))) throw DUE_IN_THE_PAST.at("/dueOn", due);
    }

    static void known(Owner owner, Facts facts) {
        boolean known = switch (owner.kind()) {
            case OFFICE -> facts.exists(StreamId.of("office", owner.uuid()));
            case PROJECT -> facts.project(owner.uuid()).isKnown();
            case PERSON -> true;
        };
        if (!known) throw OWNER_UNKNOWN.at("/owner", owner);
    }

    private static Owner owner(RaiseQualityIssue wish, Belonging belonging, Facts facts) {
        if (belonging.office() != null) return Owner.office(belonging.office());
        if (!belonging.projects().isEmpty()) return Owner.project(belonging.projects().getFirst());
        return Owner.person(facts.actorsBehind(wish.fact()).stream().findFirst().orElse(facts.actor()));
    }

    private static LocalDate today(Facts facts) { return facts.now().atZone(ZoneOffset.UTC).toLocalDate(); }
}
