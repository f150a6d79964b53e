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
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.ProjectShare;

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
        var projects = wish.setting().projects();
        if (!Percentage.isWhole(projects.stream().map(ProjectShare::share).toList()))
            throw SHARES_NOT_WHOLE.at("/setting/projects");
        for (var share : projects)
            if (!facts.project(share.project()).isKnown())
                throw PROJECT_UNKNOWN.at("/setting/projects", share.project());
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
