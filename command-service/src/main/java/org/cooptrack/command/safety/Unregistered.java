package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.safety.SafetyCommand.RegisterWorkplace;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.safety.*;

/** No such workplace was taken up yet. */
record Unregistered() implements SafetyState {
    @Override
    public List<SafetyEvent> register(RegisterWorkplace wish, Facts facts) {
        return List.of(registration(wish, facts));
    }

    @Override
    public Registered registered() { throw UNKNOWN.at("/workplace"); }

    static WorkplaceRegistered registration(RegisterWorkplace wish, Facts facts) {
        if (wish.title().isBlank()) throw TITLE_MISSING.at("/title");
        Everywhere.owned(wish.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.possible(wish.setting(), wish.occurredOn(), facts);
        if (wish.occurredOn().isAfter(Today.at(wish.setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        if (wish.operator() != null && !facts.exists(StreamId.of("organisation", wish.operator())))
            throw OPERATOR_UNKNOWN.at("/operator", wish.operator());
        Counts.possible(wish.headcount());
        var premises = new Premises(wish.workplace(), wish.setting(), wish.operator(), wish.activity());
        return new WorkplaceRegistered(wish.workplace(), wish.title(), premises, wish.headcount(), wish.occurredOn());
    }
}
