package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A workplace that was registered, with all that followed. Meetings that came before its committee was known wait. */
record Registered(WorkplaceRegistered terms, Headcount headcount, PMap<UUID, Said<Assessment>> assessments,
        PMap<UUID, Said<Meeting>> waiting, @Nullable Council council, PMap<UUID, Said<Control>> controls,
        PMap<UUID, Said<Injuries>> injuries, TakenBack takenBack) implements SafetyState {
    private static final Set<ProjectStatus> BEGUN = Set.of(ProjectStatus.ACTIVE, ProjectStatus.SUSPENDED,
            ProjectStatus.OPERATIONALLY_CLOSED, ProjectStatus.CLOSED);

    static Registered by(WorkplaceRegistered event) {
        return new Registered(event, event.headcount(), HashTreePMap.empty(), HashTreePMap.empty(), null,
                HashTreePMap.empty(), HashTreePMap.empty(), TakenBack.NOTHING);
    }

    @Override
    public Registered registered() { return this; }

    @Override
    public List<SafetyEvent> register(RegisterWorkplace wish, Facts facts) {
        if (Unregistered.registration(wish, facts).equals(terms)) return List.of();
        throw ALREADY_REGISTERED.at("/workplace");
    }

    List<SafetyEvent> revise(ReviseHeadcount wish, Facts facts) {
        past(FieldDate.on(wish.occurredOn()), facts);
        Counts.possible(wish.headcount());
        if (wish.headcount().equals(headcount)) return List.of();
        return List.of(new HeadcountRevised(wish.workplace(), wish.headcount(), wish.occurredOn(), wish.reason()));
    }

    Council council(String field) {
        if (council == null) throw NOT_FORMED.at(field);
        return council;
    }

    Premises premises() { return terms.premises(); }

    void past(FieldDate day, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }

    /** Safety goes on while a project is suspended and after it ended; before it began nothing is its own. */
    List<SafetyRule> unbegunOn(FieldDate day, Facts facts) {
        boolean begun = premises().setting().projects().stream().map(share -> facts.project(share.project()))
                .allMatch(project -> project.since().headMap(day.latest(), true).values().stream()
                        .anyMatch(BEGUN::contains));
        return begun ? List.of() : List.of(PROJECT_NOT_BEGUN);
    }

    List<Breach> issues(List<SafetyRule> broken, String field, Facts facts) {
        return broken.stream().map(rule -> Issue.of(rule, field, premises().setting(), today(facts))).toList();
    }

    private LocalDate today(Facts facts) { return Today.at(premises().setting().place(), facts.now()); }

    Registered employing(Headcount revised) {
        return new Registered(terms, revised, assessments, waiting, council, controls, injuries, takenBack);
    }

    Registered assessed(PMap<UUID, Said<Assessment>> changed) {
        return new Registered(terms, headcount, changed, waiting, council, controls, injuries, takenBack);
    }

    Registered waitingFor(PMap<UUID, Said<Meeting>> changed) {
        return new Registered(terms, headcount, assessments, changed, council, controls, injuries, takenBack);
    }

    Registered with(@Nullable Council changed) {
        return new Registered(terms, headcount, assessments, HashTreePMap.empty(), changed, controls, injuries,
                takenBack);
    }

    Registered controlled(PMap<UUID, Said<Control>> changed) {
        return new Registered(terms, headcount, assessments, waiting, council, changed, injuries, takenBack);
    }

    Registered reported(PMap<UUID, Said<Injuries>> changed) {
        return new Registered(terms, headcount, assessments, waiting, council, controls, changed, takenBack);
    }

    Registered with(TakenBack back) {
        return new Registered(terms, headcount, assessments, waiting, council, controls, injuries, back);
    }

    /** Whether no assessment of its risks is known that had been made by that day. */
    boolean isUnassessedOn(FieldDate day) {
        return assessments.values().stream().map(Said::says)
                .allMatch(assessment -> assessment.occurredOn().earliest().isAfter(day.latest()));
    }
}
