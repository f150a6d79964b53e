package org.cooptrack.command.dispute;

import static org.cooptrack.command.dispute.DisputeRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dispute.*;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A dispute that was notified, with all that followed. */
record Notified(DisputeNotified terms, Said<Notification> notification, Parties parties,
        PMap<Way, Said<Proceedings>> proceedings, @Nullable Said<Settlement> settlement,
        @Nullable Said<NonSettlement> ending, PMap<UUID, Said<Stoppage>> stoppages,
        TakenBack takenBack) implements DisputeState {
    static Notified by(DisputeNotified event, EventId id) {
        return new Notified(event, new Said<>(id, event.notification()), Parties.of(event.parties(), id),
                HashTreePMap.empty(), null, null, HashTreePMap.empty(), TakenBack.NOTHING);
    }

    @Override
    public Notified notified() { return this; }

    @Override
    public List<DisputeEvent> notify(NotifyDispute wish, Facts facts) {
        if (Unnotified.notification(wish, facts).equals(terms.notification()) && wish.parties().equals(terms.parties()))
            return List.of();
        throw ALREADY_NOTIFIED.at("/dispute");
    }

    List<DisputeEvent> correct(CorrectNotification wish, Facts facts) {
        past(wish.occurredOn(), facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        var after = new Notification(matter(), wish.occurredOn(), wish.evidence());
        if (after.equals(notification.says())) return List.of();
        var broken = new ArrayList<>(Days.inactive(matter().setting(), wish.occurredOn(), facts));
        var day = wish.occurredOn().earliest();
        if (proceedings.values().stream().anyMatch(held -> held.says().occurredOn().isBefore(day)))
            broken.add(PROCEEDINGS_BEFORE_NOTIFICATION);
        if (ending != null && ending.says().occurredOn().isBefore(day)) broken.add(ENDED_BEFORE_NOTIFICATION);
        return List.of(new NotificationCorrected(wish.dispute(), notification.id(), notification.says(), after,
                wish.reason(), issues(broken, facts)));
    }

    @Override
    public List<DisputeEvent> retract(RetractNotification wish) {
        if (!proceedings.isEmpty() || settlement != null || ending != null || !stoppages.isEmpty())
            throw MORE_STANDS.at("/dispute");
        return List.of(new NotificationRetracted(wish.dispute(), notification.id(), notification.says(),
                wish.reason()));
    }

    List<DisputeEvent> name(NameParty wish, Facts facts) {
        var party = new Party(wish.party(), wish.kind(), wish.side(), wish.persons());
        var known = parties.named().get(wish.party());
        if (known != null && known.says().equals(party)) return List.of();
        if (known != null) throw PARTY_DIFFERS.at("/party", wish.party());
        Parties.possible(party, "/party", facts);
        return List.of(new PartyNamed(wish.dispute(), party));
    }

    List<DisputeEvent> retract(RetractParty wish) {
        var known = parties.party(wish.party(), "/party");
        if (settlement != null && settlement.says().agreedBy().contains(wish.party()))
            throw PARTY_AGREED.at("/party", wish.party());
        return List.of(new PartyRetracted(wish.dispute(), known.id(), known.says(), wish.reason()));
    }

    Matter matter() { return notification.says().matter(); }

    void past(FieldDate day, Facts facts) { Days.past(day, matter().setting(), facts); }

    List<Breach> issues(List<DisputeRule> broken, Facts facts) {
        return Days.issues(broken, "/occurredOn", matter().setting(), facts);
    }

    Notified with(Said<Notification> latest) {
        return new Notified(terms, latest, parties, proceedings, settlement, ending, stoppages, takenBack);
    }

    Notified with(Parties changed) {
        return new Notified(terms, notification, changed, proceedings, settlement, ending, stoppages, takenBack);
    }

    Notified held(PMap<Way, Said<Proceedings>> changed) {
        return new Notified(terms, notification, parties, changed, settlement, ending, stoppages, takenBack);
    }

    Notified settled(@Nullable Said<Settlement> latest) {
        return new Notified(terms, notification, parties, proceedings, latest, ending, stoppages, takenBack);
    }

    Notified ended(@Nullable Said<NonSettlement> latest) {
        return new Notified(terms, notification, parties, proceedings, settlement, latest, stoppages, takenBack);
    }

    Notified stopped(PMap<UUID, Said<Stoppage>> changed) {
        return new Notified(terms, notification, parties, proceedings, settlement, ending, changed, takenBack);
    }

    Notified with(TakenBack back) {
        return new Notified(terms, notification, parties, proceedings, settlement, ending, stoppages, back);
    }
}
