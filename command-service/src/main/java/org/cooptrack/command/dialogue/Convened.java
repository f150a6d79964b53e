package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A session to which parties were called, with all that followed. Attendance that came before it was held waits on a sheet. */
record Convened(DialogueSessionConvened terms, LocalDate plannedOn, @Nullable LocalDate cancelledOn, Table table,
        Sheet waiting, @Nullable Holding holding, PMap<UUID, Accord> accords,
        PMap<Integer, DialogueFollowedUp> followUps, TakenBack takenBack) implements DialogueState {
    private static final Sheet NOTHING = new Sheet(List.of());

    static Convened by(DialogueSessionConvened event) {
        return new Convened(event, event.plannedOn(), null, Table.of(event.parties()), NOTHING, null,
                HashTreePMap.empty(), HashTreePMap.empty(), TakenBack.NOTHING);
    }

    @Override
    public Convened convened() { return this; }

    @Override
    public List<DialogueEvent> convene(ConveneSession wish, Facts facts) {
        if (Unconvened.invitation(wish, facts).equals(terms)) return List.of();
        throw ALREADY_CONVENED.at("/session");
    }

    List<DialogueEvent> reschedule(RescheduleSession wish) {
        ahead("/plannedOn");
        if (wish.plannedOn().equals(plannedOn)) return List.of();
        return List.of(new DialogueSessionRescheduled(wish.session(), wish.plannedOn(), wish.reason()));
    }

    List<DialogueEvent> invite(InviteParty wish, Facts facts) {
        var known = table.seats().get(wish.organisation());
        if (known != null && known.party().side() == wish.side()) return List.of();
        if (known != null) throw PARTY_ON_ANOTHER_SIDE.at("/side", wish.organisation(), known.party().side());
        if (cancelledOn != null) throw CANCELLED.at("/organisation", cancelledOn);
        Unconvened.known(wish.organisation(), "/organisation", facts);
        return List.of(new PartyInvited(wish.session(), new Party(wish.organisation(), wish.side())));
    }

    List<DialogueEvent> confirm(ConfirmParty wish, Facts facts) {
        past(FieldDate.on(wish.occurredOn()), facts);
        var seat = table.seat(wish.organisation(), "/organisation");
        if (wish.occurredOn().equals(seat.confirmedOn())) return List.of();
        if (seat.confirmedOn() != null) throw ALREADY_CONFIRMED.at("/occurredOn", seat.confirmedOn());
        if (cancelledOn != null && !wish.occurredOn().isBefore(cancelledOn))
            throw CANCELLED.at("/occurredOn", cancelledOn);
        return List.of(new PartyConfirmed(wish.session(), seat.party(), wish.occurredOn()));
    }

    List<DialogueEvent> cancel(CancelSession wish, Facts facts) {
        past(FieldDate.on(wish.occurredOn()), facts);
        if (wish.occurredOn().equals(cancelledOn)) return List.of();
        ahead("/occurredOn");
        return List.of(new DialogueSessionCancelled(wish.session(), wish.occurredOn(), wish.reason()));
    }

    List<DialogueEvent> hold(HoldSession wish, Facts facts) {
        past(wish.occurredOn(), facts);
        if (holding != null && holding.says().occurredOn().equals(wish.occurredOn())) return List.of();
        if (holding != null) throw ALREADY_HELD.at("/occurredOn", holding.says().occurredOn());
        var proceedings = new Proceedings(wish.session(), terms.matter(), wish.occurredOn(), waiting.form(),
                waiting.lines());
        return List.of(new DialogueSessionHeld(wish.session(), proceedings,
                issuesOfHolding(wish.occurredOn(), waiting, facts)));
    }

    List<DialogueEvent> correct(CorrectHolding wish, Facts facts) {
        past(wish.occurredOn(), facts);
        return held("/session").correct(wish, (day, sheet) -> issuesOfHolding(day, sheet, facts));
    }

    List<DialogueEvent> retract(RetractHolding wish) {
        var known = held("/session");
        if (!accords.isEmpty()) throw AGREEMENTS_STAND.at("/session");
        return List.of(new HoldingRetracted(wish.session(), known.id(), known.says(), wish.reason()));
    }

    List<DialogueEvent> record(RecordAttendance wish, Facts facts) {
        for (var line : wish.sheet())
            Everywhere.possible(line.evidence(), today(facts), "/sheet", facts);
        if (holding != null) return holding.record(wish, sheet -> issuesOf(sheet, "/sheet", facts));
        var news = waiting.unknownOf(Sheet.asked(wish.sheet(), "/sheet"));
        return news.isEmpty() ? List.of() : List.of(new AttendanceReceivedEarly(wish.session(), news.lines()));
    }

    List<DialogueEvent> correct(CorrectAttendance wish, Facts facts) {
        Everywhere.possible(wish.presence().evidence(), today(facts), "/presence/evidence", facts);
        return held("/presence").correct(wish, sheet -> issuesOf(sheet, "/presence/organisations", facts));
    }

    List<DialogueEvent> reach(ReachAgreement wish, Facts facts) {
        past(wish.occurredOn(), facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        var agreement = agreed(wish.agreement(), wish.title(), wish.signatories(), wish.occurredOn(), wish.evidence());
        var known = accords.get(wish.agreement());
        if (known != null && known.says().equals(agreement)) return List.of();
        if (known != null) throw AGREEMENT_DIFFERS.at("/agreement");
        return List.of(new AgreementReached(wish.session(), agreement,
                issues(unheldOn(wish.occurredOn(), AGREEMENT_WITHOUT_SESSION), "/occurredOn", facts)));
    }

    List<DialogueEvent> correct(CorrectAgreement wish, Facts facts) {
        past(wish.occurredOn(), facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        var accord = accord(wish.agreement());
        var after = agreed(wish.agreement(), wish.title(), wish.signatories(), wish.occurredOn(), wish.evidence());
        if (after.equals(accord.says())) return List.of();
        accord.bears(after);
        return List.of(new AgreementCorrected(wish.session(), accord.id(), accord.says(), after, wish.reason(),
                issues(unheldOn(wish.occurredOn(), AGREEMENT_WITHOUT_SESSION), "/occurredOn", facts)));
    }

    List<DialogueEvent> retract(RetractAgreement wish) {
        var accord = accord(wish.agreement());
        if (accord.force() != null) throw IN_FORCE_STANDS.at("/agreement", accord.force().day());
        return List.of(new AgreementRetracted(wish.session(), accord.id(), accord.says(), wish.reason()));
    }

    List<DialogueEvent> followUp(FollowUpSession wish, Facts facts) {
        past(wish.occurredOn(), facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        if (wish.followUp() < 1) throw FOLLOW_UP_NUMBER.at("/followUp", wish.followUp());
        var known = followUps.get(wish.followUp());
        if (known != null && same(known, wish)) return List.of();
        if (known != null) throw FOLLOW_UP_DIFFERS.at("/followUp", wish.followUp());
        return List.of(new DialogueFollowedUp(wish.session(), wish.followUp(), wish.occurredOn(), wish.outcome(),
                wish.evidence(), issues(unheldOn(wish.occurredOn(), FOLLOW_UP_WITHOUT_SESSION), "/occurredOn", facts)));
    }

    private static boolean same(DialogueFollowedUp known, FollowUpSession wish) {
        return known.occurredOn().equals(wish.occurredOn()) && known.outcome() == wish.outcome()
                && Objects.equals(known.evidence(), wish.evidence());
    }

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

    private void past(FieldDate day, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }

    private void ahead(String field) {
        if (holding != null) throw ALREADY_HELD.at(field, holding.says().occurredOn());
        if (cancelledOn != null) throw CANCELLED.at(field, cancelledOn);
    }

    private Agreement agreed(UUID id, LocalizedText title, List<UUID> signatories, FieldDate day,
            @Nullable Evidence evidence) {
        if (title.isBlank()) throw TITLE_MISSING.at("/title");
        if (signatories.isEmpty()) throw SIGNATORIES_MISSING.at("/signatories");
        table.seated(signatories, "/signatories");
        return new Agreement(id, title, terms.matter(), signatories.stream().distinct().toList(), day,
                evidence);
    }

    private List<DialogueRule> unheldOn(FieldDate day, DialogueRule broken) {
        return holding == null || day.isBefore(holding.says().occurredOn().earliest()) ? List.of(broken) : List.of();
    }

    private List<Breach> issuesOfHolding(FieldDate day, Sheet sheet, Facts facts) {
        var broken = new ArrayList<DialogueRule>();
        if (setting().projects().stream()
                .anyMatch(share -> !facts.project(share.project()).was(day, ProjectStatus.ACTIVE)))
            broken.add(PROJECT_NOT_ACTIVE_ON_DAY);
        if (cancelledOn != null && !day.isBefore(cancelledOn)) broken.add(HELD_THOUGH_CANCELLED);
        if (accords.values().stream().anyMatch(accord -> accord.says().reachedOn().isBefore(day.earliest())))
            broken.add(AGREEMENT_WITHOUT_SESSION);
        broken.addAll(table.brokenBy(sheet.lines(), day));
        return issues(broken, "/occurredOn", facts);
    }

    private List<Breach> issuesOf(Sheet sheet, String field, Facts facts) {
        return issues(table.brokenBy(sheet.lines(), held(field).says().occurredOn()), field, facts);
    }

    private List<Breach> issues(List<DialogueRule> broken, String field, Facts facts) {
        return broken.stream().map(rule -> Issue.of(rule, field, setting(), today(facts))).toList();
    }

    private LocalDate today(Facts facts) { return Today.at(setting().place(), facts.now()); }

    private Setting setting() { return terms.matter().setting(); }

    Convened plannedOn(LocalDate day) {
        return new Convened(terms, day, cancelledOn, table, waiting, holding, accords, followUps, takenBack);
    }

    Convened cancelledOn(LocalDate day) {
        return new Convened(terms, plannedOn, day, table, waiting, holding, accords, followUps, takenBack);
    }

    Convened with(Table changed) {
        return new Convened(terms, plannedOn, cancelledOn, changed, waiting, holding, accords, followUps, takenBack);
    }

    Convened with(Sheet early) {
        return new Convened(terms, plannedOn, cancelledOn, table, early, holding, accords, followUps, takenBack);
    }

    Convened with(Holding latest) {
        return new Convened(terms, plannedOn, cancelledOn, table, NOTHING, latest, accords, followUps, takenBack);
    }

    Convened notHeld() {
        return new Convened(terms, plannedOn, cancelledOn, table, NOTHING, null, accords, followUps, takenBack);
    }

    Convened with(Accord accord) { return with(accords.plus(accord.says().agreement(), accord)); }

    Convened without(UUID agreement) { return with(accords.minus(agreement)); }

    Convened change(UUID agreement, UnaryOperator<Accord> change) { return with(change.apply(accord(agreement))); }

    Convened with(DialogueFollowedUp event) {
        return new Convened(terms, plannedOn, cancelledOn, table, waiting, holding, accords,
                followUps.plus(event.followUp(), event), takenBack);
    }

    Convened with(TakenBack back) {
        return new Convened(terms, plannedOn, cancelledOn, table, waiting, holding, accords, followUps, back);
    }

    private Convened with(PMap<UUID, Accord> changed) {
        return new Convened(terms, plannedOn, cancelledOn, table, waiting, holding, changed, followUps, takenBack);
    }
}
