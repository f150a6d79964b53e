package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Rule;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** A training that was scheduled, with all that followed. A certificate number stays given after the certificate was revoked. */
record Scheduled(Plan plan, @Nullable LocalDate openSince, @Nullable Said<LocalDate> cancelled,
        PMap<UUID, Participant> roster, Sheets sheets, TakenBack takenBack,
        PSet<String> numbers, Pauses pauses) implements TrainingState {
    static Scheduled by(TrainingScheduled event) {
        return new Scheduled(new Plan(event, event.startsOn(), event.endsOn(), event.capacity()), null, null,
                HashTreePMap.empty(), Sheets.NONE, TakenBack.NOTHING, HashTreePSet.empty(),
                Pauses.NONE);
    }

    @Override
    public Scheduled scheduled() { return this; }

    @Override
    public List<TrainingEvent> schedule(ScheduleTraining wish, Facts facts) {
        if (Plan.of(wish, facts).equals(plan.terms())) return List.of();
        throw ALREADY_SCHEDULED.at("/training");
    }

    Participant participant(UUID person) { return participant(person, "/person"); }

    Participant participant(UUID person, String field) {
        var participant = roster.get(person);
        if (participant == null) throw NOT_ENROLLED.at(field, person);
        return participant;
    }

    /** What was found of somebody later, also of one not known to be enrolled. */
    Followed followed(UUID person) {
        var participant = roster.get(person);
        return participant == null ? sheets.early(person) : participant.followed();
    }

    /** Of one not known to be enrolled it waits on the sheets. */
    Scheduled followed(UUID person, Followed changed) {
        var participant = roster.get(person);
        return participant == null
                ? with(sheets.early(person, changed))
                : with(participant.with(changed.followUps()));
    }

    LocalDate today(Facts facts) { return Today.at(setting().place(), facts.now()); }

    void past(FieldDate day, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }

    void live(String field) {
        if (cancelled != null) throw CANCELLED.at(field, cancelled.says());
    }

    void notCancelledOn(FieldDate day) {
        if (cancelled != null && !day.isBefore(cancelled.says()))
            throw CANCELLED.at("/occurredOn", cancelled.says());
    }

    Breach issue(Rule rule, String field, Facts facts) {
        return Issue.of(rule, field, setting(), today(facts));
    }

    Setting setting() { return plan.terms().setting(); }

    Participation participation(UUID person, Attributes attributes, FieldDate day) {
        return new Participation(setting(), plan.terms().topic(), person, attributes, day);
    }

    Scheduled opened(LocalDate day) {
        return new Scheduled(plan, day, cancelled, roster, sheets, takenBack, numbers, pauses);
    }

    /** From which day on it is called off; none if it takes place. */
    @Nullable
    LocalDate cancelledOn() {
        return cancelled == null ? null : cancelled.says();
    }

    Scheduled cancelled(@Nullable Said<LocalDate> day) {
        return new Scheduled(plan, openSince, day, roster, sheets, takenBack, numbers, pauses);
    }

    Scheduled with(Plan revised) {
        return new Scheduled(revised, openSince, cancelled, roster, sheets, takenBack, numbers, pauses);
    }

    Scheduled with(Sheets changed) {
        return new Scheduled(plan, openSince, cancelled, roster, changed, takenBack, numbers, pauses);
    }

    Scheduled with(Participant participant) {
        return with(roster.plus(participant.enrolment().says().person(), participant));
    }

    Scheduled given(String number) { return numbered(numbers.plus(number)); }

    Scheduled neverGiven(String number) { return numbered(numbers.minus(number)); }

    private Scheduled numbered(PSet<String> changed) {
        return new Scheduled(plan, openSince, cancelled, roster, sheets, takenBack, changed, pauses);
    }

    /** Whether it had ended by then, or was called off. */
    boolean isOverOn(LocalDate day) {
        return plan.endsOn().isBefore(day) || cancelled != null && !cancelled.says().isAfter(day);
    }

    Scheduled with(Pauses changed) {
        return new Scheduled(plan, openSince, cancelled, roster, sheets, takenBack, numbers, changed);
    }

    Scheduled without(UUID person) { return with(roster.minus(person)); }

    Scheduled with(TakenBack changed) {
        return new Scheduled(plan, openSince, cancelled, roster, sheets, changed, numbers, pauses);
    }

    Scheduled change(Participation of, UnaryOperator<Participant> change) {
        return with(change.apply(participant(of.person())));
    }

    private Scheduled with(PMap<UUID, Participant> changed) {
        return new Scheduled(plan, openSince, cancelled, changed, sheets, takenBack, numbers, pauses);
    }
}
