package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.dialogue.Accord.Dated;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.value.FieldDate;

/** When a session is to take place, and who is called to it. */
record Arrangements(Convened session) {
    List<DialogueEvent> reschedule(RescheduleSession wish) {
        ahead("/plannedOn");
        if (wish.plannedOn().equals(session.plannedOn())) return List.of();
        return List.of(new DialogueSessionRescheduled(wish.session(), wish.plannedOn(), wish.reason()));
    }

    List<DialogueEvent> invite(InviteParty wish, Facts facts) {
        var known = session.table().seats().get(wish.organisation());
        if (known != null && known.party().side() == wish.side()) return List.of();
        if (known != null) throw PARTY_ON_ANOTHER_SIDE.at("/side", wish.organisation(), known.party().side());
        if (session.cancelledOn() != null) throw CANCELLED.at("/organisation", session.cancelledOn());
        Unconvened.known(wish.organisation(), "/organisation", facts);
        return List.of(new PartyInvited(wish.session(), new Party(wish.organisation(), wish.side())));
    }

    List<DialogueEvent> confirm(ConfirmParty wish, Facts facts) {
        session.past(FieldDate.on(wish.occurredOn()), facts);
        var seat = session.table().seat(wish.organisation(), "/organisation");
        if (wish.occurredOn().equals(seat.confirmedOn())) return List.of();
        if (seat.confirmedOn() != null) throw ALREADY_CONFIRMED.at("/occurredOn", seat.confirmedOn());
        if (session.cancelledOn() != null && !wish.occurredOn().isBefore(session.cancelledOn()))
            throw CANCELLED.at("/occurredOn", session.cancelledOn());
        return List.of(new PartyConfirmed(wish.session(), seat.party(), wish.occurredOn()));
    }

    List<DialogueEvent> correct(CorrectConfirmation wish, Facts facts) {
        session.past(wish.occurredOn(), facts);
        var known = confirmed(wish.organisation());
        if (wish.occurredOn().equals(known.day())) return List.of();
        var cancelledOn = session.cancelledOn();
        if (cancelledOn != null && !wish.occurredOn().isBefore(cancelledOn))
            throw CANCELLED.at("/occurredOn", cancelledOn);
        return List.of(new ConfirmationCorrected(wish.session(), known.id(), session.party(wish.organisation()),
                known.day(), wish.occurredOn(), wish.reason()));
    }

    List<DialogueEvent> retract(RetractConfirmation wish) {
        var known = confirmed(wish.organisation());
        return List.of(new ConfirmationRetracted(wish.session(), known.id(), session.party(wish.organisation()),
                known.day(), wish.reason()));
    }

    List<DialogueEvent> correct(CorrectCancellation wish, Facts facts) {
        session.past(wish.occurredOn(), facts);
        var known = cancelled();
        if (wish.occurredOn().equals(known.day())) return List.of();
        return List.of(new CancellationCorrected(wish.session(), known.id(), known.day(), wish.occurredOn(),
                wish.reason()));
    }

    List<DialogueEvent> retract(RetractCancellation wish) {
        var known = cancelled();
        return List.of(new CancellationRetracted(wish.session(), known.id(), known.day(), wish.reason()));
    }

    List<DialogueEvent> cancel(CancelSession wish, Facts facts) {
        session.past(FieldDate.on(wish.occurredOn()), facts);
        if (wish.occurredOn().equals(session.cancelledOn())) return List.of();
        ahead("/occurredOn");
        return List.of(new DialogueSessionCancelled(wish.session(), wish.occurredOn(), wish.reason()));
    }

    private Dated confirmed(UUID organisation) {
        var known = session.table().seat(organisation, "/organisation").confirmed();
        if (known == null) throw CONFIRMATION_UNKNOWN.at("/organisation", organisation);
        return known;
    }

    private Dated cancelled() {
        if (session.cancelled() == null) throw NOT_CANCELLED.at("/session");
        return session.cancelled();
    }

    private void ahead(String field) {
        if (session.holding() != null) throw ALREADY_HELD.at(field, session.holding().says().occurredOn());
        if (session.cancelledOn() != null) throw CANCELLED.at(field, session.cancelledOn());
    }
}
