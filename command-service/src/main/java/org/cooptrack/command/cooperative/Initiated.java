package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.cooperative.CooperativeCommand.InitiateCooperative;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.cooperative.CooperativeEvent;
import org.cooptrack.events.cooperative.CooperativeInitiated;
import org.cooptrack.events.cooperative.Undertaking;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.FieldDate;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A cooperative that people set out to form, with all that followed. */
record Initiated(CooperativeInitiated terms, Formation formation, PMap<UUID, Member> members, Life life,
        TakenBack takenBack) implements CooperativeState {
    private static final Set<ProjectStatus> BEGUN = Set.of(ProjectStatus.ACTIVE, ProjectStatus.SUSPENDED,
            ProjectStatus.OPERATIONALLY_CLOSED, ProjectStatus.CLOSED);

    static Initiated by(CooperativeInitiated event, EventId id) {
        return new Initiated(event, new Formation(id, null, null, null), HashTreePMap.empty(),
                Life.of(event.undertaking()), TakenBack.NOTHING);
    }

    @Override
    public Initiated initiated() { return this; }

    @Override
    public List<CooperativeEvent> initiate(InitiateCooperative wish, Facts facts) {
        if (Unheard.initiative(wish, facts).equals(terms)) return List.of();
        throw ALREADY_INITIATED.at("/cooperative");
    }

    UUID cooperative() { return terms.cooperative(); }

    Undertaking undertaking() { return terms.undertaking(); }

    Member member(UUID person) {
        var member = members.get(person);
        if (member == null) throw NOT_A_MEMBER.at("/person", person);
        return member;
    }

    void past(LocalDate day, String field, Facts facts) { past(FieldDate.on(day), field, facts); }

    void past(FieldDate day, String field, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at(field, day);
    }

    /** What a project began goes on after it; before it began nothing is its own. */
    boolean unbegunOn(FieldDate day, Facts facts) {
        return undertaking().setting().projects().stream().map(share -> facts.project(share.project()))
                .anyMatch(project -> project.since().headMap(day.latest(), true).values().stream()
                        .noneMatch(BEGUN::contains));
    }

    List<Breach> issues(List<CooperativeRule> broken, String field, Facts facts) {
        return broken.stream().map(rule -> Issue.of(rule, field, undertaking().setting(), today(facts))).toList();
    }

    private LocalDate today(Facts facts) { return Today.at(undertaking().setting().place(), facts.now()); }

    Initiated with(Formation changed) { return new Initiated(terms, changed, members, life, takenBack); }

    Initiated with(Member member) {
        return with(members.plus(member.joining().says().person(), member));
    }

    Initiated with(PMap<UUID, Member> changed) { return new Initiated(terms, formation, changed, life, takenBack); }

    Initiated with(Life changed) { return new Initiated(terms, formation, members, changed, takenBack); }

    Initiated with(TakenBack back) { return new Initiated(terms, formation, members, life, back); }
}
