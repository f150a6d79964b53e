package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.command.dialogue.Accord.Dated;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A session to which parties were called, with all that followed. Attendance that came before it was held waits on a sheet. */
record Convened(DialogueSessionConvened terms, LocalDate plannedOn, @Nullable Dated cancelled, Table table,
        Early early, @Nullable Holding holding, PMap<UUID, Accord> accords,
        PMap<Integer, Said<FollowUp>> followUps, Doubts doubts, TakenBack takenBack) implements DialogueState {
    static Convened by(DialogueSessionConvened event) {
        return new Convened(event, event.plannedOn(), null, Table.of(event.parties()), Early.NOTHING, null,
                HashTreePMap.empty(), HashTreePMap.empty(), Doubts.NONE, TakenBack.NOTHING);
    }

    @Override
    public Convened convened() { return this; }

    @Override
    public List<DialogueEvent> convene(ConveneSession wish, Facts facts) {
        if (Unconvened.invitation(wish, facts).equals(terms)) return List.of();
        throw ALREADY_CONVENED.at("/session");
    }

    @Nullable
    LocalDate cancelledOn() { return cancelled == null ? null : cancelled.day(); }

    /** Whether it had been called off by that day. */
    boolean cancelledBy(FieldDate day) {
        return cancelled != null && !day.isBefore(cancelled.day());
    }

    /** The latest event that says that it was held. */
    EventId heldBy() { return held("/session").id(); }

    Sheet waiting() { return early.sheet(); }

    Holding held(String field) {
        if (holding == null) throw NOT_HELD.at(field);
        return holding;
    }

    Accord accord(UUID agreement) {
        var accord = accords.get(agreement);
        if (accord == null) throw AGREEMENT_UNKNOWN.at("/agreement", agreement);
        return accord;
    }

    Party party(UUID organisation) { return table.seat(organisation, "/organisation").party(); }

    void past(LocalDate day, Facts facts) { past(FieldDate.on(day), facts); }

    void past(FieldDate day, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }

    List<DialogueRule> unheldOn(FieldDate day, DialogueRule broken) {
        return holding == null || day.isBefore(holding.says().occurredOn().earliest()) ? List.of(broken) : List.of();
    }

    List<Breach> issues(List<DialogueRule> broken, String field, Facts facts) {
        return broken.stream().map(rule -> Issue.of(rule, field, setting(), today(facts))).toList();
    }

    LocalDate today(Facts facts) { return Today.at(setting().place(), facts.now()); }

    Setting setting() { return terms.matter().setting(); }

    Convened plannedOn(LocalDate day) {
        return new Convened(terms, day, cancelled, table, early, holding, accords, followUps, doubts, takenBack);
    }

    Convened cancelled(@Nullable Dated on) {
        return new Convened(terms, plannedOn, on, table, early, holding, accords, followUps, doubts, takenBack);
    }

    Convened with(Table changed) {
        return new Convened(terms, plannedOn, cancelled, changed, early, holding, accords, followUps, doubts,
                takenBack);
    }

    Convened with(Early changed) {
        return new Convened(terms, plannedOn, cancelled, table, changed, holding, accords, followUps, doubts,
                takenBack);
    }

    Convened with(Holding latest) {
        return new Convened(terms, plannedOn, cancelled, table, Early.NOTHING, latest, accords, followUps, doubts,
                takenBack);
    }

    Convened notHeld() {
        return new Convened(terms, plannedOn, cancelled, table, Early.NOTHING, null, accords, followUps, doubts,
                takenBack);
    }

    Convened with(Accord accord) { return with(accords.plus(accord.says().agreement(), accord)); }

    Convened without(UUID agreement) { return with(accords.minus(agreement)); }

    Convened change(UUID agreement, UnaryOperator<Accord> change) { return with(change.apply(accord(agreement))); }

    Convened found(PMap<Integer, Said<FollowUp>> changed) {
        return new Convened(terms, plannedOn, cancelled, table, early, holding, accords, changed, doubts, takenBack);
    }

    Convened with(Doubts changed) {
        return new Convened(terms, plannedOn, cancelled, table, early, holding, accords, followUps, changed, takenBack);
    }

    Convened with(TakenBack back) {
        return new Convened(terms, plannedOn, cancelled, table, early, holding, accords, followUps, doubts, back);
    }

    private Convened with(PMap<UUID, Accord> changed) {
        return new Convened(terms, plannedOn, cancelled, table, early, holding, changed, followUps, doubts, takenBack);
    }
}
