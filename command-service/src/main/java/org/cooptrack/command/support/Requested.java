package org.cooptrack.command.support;

import static org.cooptrack.command.support.SupportRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.law.Dated;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.support.SupportCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.support.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Support that was asked for, with all that followed. An application told before the provision waits. */
record Requested(SupportRequested terms, Said<Request> request, Dated<Control> controls,
        @Nullable Said<Provision> provision, @Nullable Said<Application> waiting,
        TakenBack takenBack) implements SupportState {
    static Requested by(SupportRequested event, EventId id) {
        return new Requested(event, new Said<>(id, event.request()),
                Dated.from(LocalDate.MIN, event.request().controlledBy()), null, null, TakenBack.NOTHING);
    }

    @Override
    public Requested requested() { return this; }

    @Override
    public List<SupportEvent> request(RequestSupport wish, Facts facts) {
        if (Unrequested.asked(wish, facts).equals(terms.request())) return List.of();
        throw ALREADY_REQUESTED.at("/support");
    }

    List<SupportEvent> correct(CorrectRequest wish, Facts facts) {
        possible(wish.occurredOn(), wish.evidence(), facts);
        var before = request.says();
        var after = new Request(before.recipient(), before.controlledBy(), wish.topic(), wish.occurredOn(),
                wish.evidence());
        if (after.equals(before)) return List.of();
        return List.of(new RequestCorrected(wish.support(), request.id(), before, after, wish.reason()));
    }

    @Override
    public List<SupportEvent> retract(RetractRequest wish) {
        if (provision != null) throw MORE_STANDS.at("/support");
        return List.of(new RequestRetracted(wish.support(), request.id(), request.says(), wish.reason()));
    }

    /** Who controlled the organisation on the first day that may be meant. */
    Control controlOn(FieldDate day) {
        return controls.on(day.earliest()).orElseThrow();
    }

    Said<Provision> provided() {
        if (provision == null) throw NOT_PROVIDED.at("/support");
        return provision;
    }

    Recipient recipient() { return request.says().recipient(); }

    void possible(FieldDate day, @Nullable Evidence evidence, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
    }

    List<Breach> issues(List<SupportRule> broken, String field, Facts facts) {
        return broken.stream().map(rule -> Issue.of(rule, field, recipient().setting(), today(facts))).toList();
    }

    private LocalDate today(Facts facts) { return Today.at(recipient().setting().place(), facts.now()); }

    Requested asking(Said<Request> latest) {
        return new Requested(terms, latest, controls, provision, waiting, takenBack);
    }

    Requested controlled(LocalDate since, Control by) {
        return new Requested(terms, request, controls.and(since, by), provision, waiting, takenBack);
    }

    Requested provided(@Nullable Said<Provision> latest) {
        return new Requested(terms, request, controls, latest, null, takenBack);
    }

    Requested waitingFor(@Nullable Said<Application> early) {
        return new Requested(terms, request, controls, provision, early, takenBack);
    }

    Requested with(TakenBack back) {
        return new Requested(terms, request, controls, provision, waiting, back);
    }
}
