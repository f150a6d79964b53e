package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A session to which parties were called, with all that followed. Attendance that came before it was held waits on a sheet. */
record Convened(DialogueSessionConvened terms, LocalDate plannedOn, @Nullable LocalDate cancelledOn, Table table,
        Early early, @Nullable Holding holding, PMap<UUID, Accord> accords,
        PMap<Integer, DialogueFollowedUp> followUps, TakenBack takenBack) implements DialogueState {
    static Convened by(DialogueSessionConvened event) {
        return new Convened(event, event.plannedOn(), null, Table.of(event.parties()), Early.NOTHING, null,
                HashTreePMap.empty(), HashTreePMap.empty(), TakenBack.NOTHING);
    }

    @Override
    public Convened convened() { return this; }

    @Override
    public List<DialogueEvent> convene(ConveneSession wish, Facts facts) {
        if (Unconvened.invitation(wish, facts).equals(terms)) return List.of();
        throw ALREADY_CONVENED.at("/session");
    }

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
        return new Convened(terms, day, cancelledOn, table, early, holding, accords, followUps, takenBack);
    }

    Convened cancelledOn(LocalDate day) {
        return new Convened(terms, plannedOn, day, table, early, holding, accords, followUps, takenBack);
    }

    Convened with(Table changed) {
        return new Convened(terms, plannedOn, cancelledOn, changed, early, holding, accords, followUps, takenBack);
    }

    Convened with(Early changed) {
        return new Convened(terms, plannedOn, cancelledOn, table, changed, holding, accords, followUps, takenBack);
    }

    Convened with(Holding latest) {
        return new Convened(terms, plannedOn, cancelledOn, table, Early.NOTHING, latest, accords, followUps, takenBack);
    }

    Convened notHeld() {
        return new Convened(terms, plannedOn, cancelledOn, table, Early.NOTHING, null, accords, followUps, takenBack);
    }

    Convened with(Accord accord) { return with(accords.plus(accord.says().agreement(), accord)); }

    Convened without(UUID agreement) { return with(accords.minus(agreement)); }

    Convened change(UUID agreement, UnaryOperator<Accord> change) { return with(change.apply(accord(agreement))); }

    Convened with(DialogueFollowedUp event) {
        return new Convened(terms, plannedOn, cancelledOn, table, early, holding, accords,
                followUps.plus(event.followUp(), event), takenBack);
    }

    Convened with(TakenBack back) {
        return new Convened(terms, plannedOn, cancelledOn, table, early, holding, accords, followUps, back);
    }

    private Convened with(PMap<UUID, Accord> changed) {
        return new Convened(terms, plannedOn, cancelledOn, table, early, holding, changed, followUps, takenBack);
    }
}
