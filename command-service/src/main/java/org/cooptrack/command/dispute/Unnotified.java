package org.cooptrack.command.dispute;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.dispute.DisputeRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.dispute.*;

/** No such dispute was notified, or that was taken back. */
record Unnotified(boolean takenBack) implements DisputeState {
    @Override
    public List<DisputeEvent> notify(NotifyDispute wish, Facts facts) {
        var notification = notification(wish, facts);
        Parties.possible(wish.parties(), facts);
        var broken = new ArrayList<>(Days.inactive(notification.matter().setting(), wish.occurredOn(), facts));
        if (!Parties.of(wish.parties()).bothSides()) broken.add(SIDE_MISSING);
        return List.of(new DisputeNotified(wish.dispute(), notification, wish.parties(),
                Days.issues(broken, "/occurredOn", notification.matter().setting(), facts)));
    }

    @Override
    public List<DisputeEvent> retract(RetractNotification wish) {
        if (takenBack) return List.of();
        throw UNKNOWN.at("/dispute");
    }

    @Override
    public Notified notified() { throw UNKNOWN.at("/dispute"); }

    static Notification notification(NotifyDispute wish, Facts facts) {
        Everywhere.owned(wish.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Days.past(wish.occurredOn(), wish.setting(), facts);
        var day = wish.occurredOn().earliest();
        Everywhere.possible(wish.setting(), day, facts);
        Everywhere.topic(wish.topic(), day, facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        var countries = requireNonNullElse(wish.countries(), List.of(wish.setting().place().country()));
        Everywhere.listed("Country", countries, day, "/countries", facts);
        if (Set.copyOf(countries).size() < countries.size()) throw COUNTRY_TWICE.at("/countries");
        return new Notification(new Matter(wish.setting(), countries, wish.topic(), wish.form()), wish.occurredOn(),
                wish.evidence());
    }
}
