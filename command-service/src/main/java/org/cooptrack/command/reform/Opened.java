package org.cooptrack.command.reform;

import static org.cooptrack.command.reform.ReformRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.reform.ReformCommand.OpenReform;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PStack;

/** A reform on which work began, with the stages it reached, who was consulted, whom it concerns and what held it up. */
record Opened(EventId id, UUID reform, Opening says, PMap<Stage, Said<Milestone>> course,
        PMap<UUID, Said<Consultation>> consultations, @Nullable Said<Estimate> estimate,
        @Nullable Said<ReformHalted> halt, PStack<Returned> returns, TakenBack takenBack) implements ReformState {
    /** The reform was sent back to that stage, and what it had reached no longer stood. */
    record Returned(EventId id, Stage to, FieldDate day, PMap<Stage, Said<Milestone>> undone) {}

    static Opened by(ReformOpened event, EventId id) {
        return new Opened(id, event.reform(), event.opening(), HashTreePMap.empty(), HashTreePMap.empty(), null, null,
                ConsPStack.empty(), TakenBack.NOTHING);
    }

    @Override
    public Opened opened() { return this; }

    @Override
    public List<ReformEvent> open(OpenReform wish, Facts facts) {
        var opening = Unopened.opening(wish.title(), wish.kind(), wish.setting(), wish.countries(), wish.occurredOn(),
                facts);
        if (opening.equals(says)) return List.of();
        throw ALREADY_OPENED.at("/reform");
    }

    Matter matter() { return says.matter(); }

    Setting setting() { return matter().setting(); }

    LocalDate today(Facts facts) { return Today.at(setting().place(), facts.now()); }

    @Nullable
    Said<Milestone> reached(Stage stage) { return course.get(stage); }

    /** What happened on that day happened already, and what supports it can be. */
    void possible(FieldDate day, @Nullable Evidence evidence, String field, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at(field, day);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
    }

    List<Breach> issues(List<ReformRule> broken, Facts facts) {
        return broken.stream().map(rule -> Issue.of(rule, "/occurredOn", setting(), today(facts))).toList();
    }

    Opened saying(Opening opening, EventId by) {
        return new Opened(by, reform, opening, course, consultations, estimate, halt, returns, takenBack);
    }

    Opened with(Milestone milestone, EventId by) {
        return on(course.plus(milestone.stage(), new Said<>(by, milestone)));
    }

    Opened without(Stage stage) { return on(course.minus(stage)); }

    Opened on(PMap<Stage, Said<Milestone>> changed) {
        return new Opened(id, reform, says, changed, consultations, estimate, halt, returns, takenBack);
    }

    Opened with(PMap<UUID, Said<Consultation>> changed) {
        return new Opened(id, reform, says, course, changed, estimate, halt, returns, takenBack);
    }

    /** An adoption that stands tells the workers concerned as they are estimated now, and remains the fact it was. */
    Opened estimated(@Nullable Said<Estimate> latest) {
        var adoption = reached(Stage.ADOPTION);
        var told = adoption == null
                ? course
                : course.plus(Stage.ADOPTION, new Said<>(adoption.id(),
                        adoption.says().concerning(latest == null ? null : latest.says())));
        return new Opened(id, reform, says, told, consultations, latest, halt, returns, takenBack);
    }

    Opened halted(@Nullable Said<ReformHalted> by) {
        return new Opened(id, reform, says, course, consultations, estimate, by, returns, takenBack);
    }

    Opened with(PStack<Returned> changed) {
        return new Opened(id, reform, says, course, consultations, estimate, halt, changed, takenBack);
    }

    Opened with(TakenBack back) {
        return new Opened(id, reform, says, course, consultations, estimate, halt, returns, back);
    }
}
