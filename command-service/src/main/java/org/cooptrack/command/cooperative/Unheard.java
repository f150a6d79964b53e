package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.util.List;
import org.cooptrack.command.cooperative.CooperativeCommand.InitiateCooperative;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.cooperative.CooperativeEvent;
import org.cooptrack.events.cooperative.CooperativeInitiated;
import org.cooptrack.events.cooperative.Undertaking;

/** Nobody set out to form it yet. */
record Unheard() implements CooperativeState {
    @Override
    public List<CooperativeEvent> initiate(InitiateCooperative wish, Facts facts) {
        return List.of(initiative(wish, facts));
    }

    @Override
    public Initiated initiated() { throw UNKNOWN.at("/cooperative"); }

    static CooperativeInitiated initiative(InitiateCooperative wish, Facts facts) {
        if (wish.title().isBlank()) throw TITLE_MISSING.at("/title");
        Everywhere.owned(wish.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.possible(wish.setting(), wish.occurredOn(), facts);
        if (wish.minimumFounders() != null && wish.minimumFounders() < 1)
            throw MINIMUM_OUT_OF_RANGE.at("/minimumFounders", wish.minimumFounders());
        if (wish.occurredOn().isAfter(Today.at(wish.setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        return new CooperativeInitiated(wish.cooperative(), wish.title(),
                new Undertaking(wish.cooperative(), wish.setting(), wish.settlement()), wish.minimumFounders(),
                wish.occurredOn());
    }
}
