package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.safety.SafetyCommand.RegisterWorkplace;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;

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
        shared(wish.setting(), facts);
        Everywhere.possible(wish.setting(), wish.occurredOn(), facts);
        if (wish.occurredOn().isAfter(Today.at(wish.setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/occurredOn", wish.occurredOn());
        if (wish.operator() != null && !facts.exists(StreamId.of("organisation", wish.operator())))
            throw OPERATOR_UNKNOWN.at("/operator", wish.operator());
        Counts.possible(wish.headcount());
        var premises = new Premises(wish.workplace(), wish.setting(), wish.operator(), wish.activity());
        return new WorkplaceRegistered(wish.workplace(), wish.title(), premises, wish.headcount(), wish.occurredOn());
    }

    private static void shared(Setting setting, Facts facts) {
        if (!Percentage.isWhole(setting.projects().stream().map(ProjectShare::share).toList()))
            throw SHARES_NOT_WHOLE.at("/setting/projects");
        for (var share : setting.projects())
            if (!facts.project(share.project()).isKnown())
                throw PROJECT_UNKNOWN.at("/setting/projects", share.project());
    }
}
