package org.cooptrack.command.support;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.support.SupportRule.*;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.support.SupportCommand.*;
import org.cooptrack.events.support.*;

/** Nobody asked for support, or that was taken back. */
record Unrequested(boolean takenBack) implements SupportState {
    @Override
    public List<SupportEvent> request(RequestSupport wish, Facts facts) {
        return List.of(new SupportRequested(wish.support(), asked(wish, facts)));
    }

    @Override
    public List<SupportEvent> retract(RetractRequest wish) {
        if (takenBack) return List.of();
        throw UNKNOWN.at("/support");
    }

    @Override
    public Requested requested() { throw UNKNOWN.at("/support"); }

    static Request asked(RequestSupport wish, Facts facts) {
        Everywhere.owned(wish.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        if (wish.occurredOn().isAfter(Today.at(wish.setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        var day = wish.occurredOn().earliest();
        Everywhere.possible(wish.setting(), day, facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        ofItsSide(wish, facts);
        var countries = requireNonNullElse(wish.countries(), List.of(wish.setting().place().country()));
        Everywhere.listed("Country", countries, day, "/countries", facts);
        if (Set.copyOf(countries).size() < countries.size()) throw COUNTRY_TWICE.at("/countries");
        var recipient = new Recipient(wish.organisation(), wish.constituent(), wish.setting(), countries);
        return new Request(recipient, wish.controlledBy(), wish.topic(), wish.occurredOn(), wish.evidence());
    }

    /** Support counts for the side of which the organisation is known to be, and which controls it. */
    private static void ofItsSide(RequestSupport wish, Facts facts) {
        var known = facts.organisation(wish.organisation());
        if (!known.isKnown()) throw ORGANISATION_UNKNOWN.at("/organisation", wish.organisation());
        var kind = known.on(wish.occurredOn().latest());
        if (kind.isEmpty()) throw NOT_A_CONSTITUENT.at("/organisation", wish.organisation());
        if (kind.get() != wish.constituent()) throw OF_ANOTHER_SIDE.at("/constituent");
        if (wish.controlledBy().isOtherThan(wish.constituent())) throw CONTROLLED_BY_THE_OTHER_SIDE.at("/controlledBy");
    }
}
