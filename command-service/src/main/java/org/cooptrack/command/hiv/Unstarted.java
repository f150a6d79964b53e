package org.cooptrack.command.hiv;

import static org.cooptrack.command.hiv.HivRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.hiv.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** No programme began, or the one that did never was. */
record Unstarted(TakenBack takenBack) implements HivState {
    static final String START = "start";

    @Override
    public List<HivEvent> start(StartProgramme wish, Facts facts) {
        var reach = asked(wish, facts);
        return List.of(new ProgrammeStarted(wish.programme(), reach,
                Running.issues(Running.inactive(reach.site(), FieldDate.on(wish.occurredOn()), facts), reach.site(),
                        facts)));
    }

    @Override
    public List<HivEvent> retract(RetractStart wish) {
        return takenBack.once(START, "retracted", () -> {
            throw UNKNOWN.at("/programme");
        });
    }

    @Override
    public Running running() { throw UNKNOWN.at("/programme"); }

    static Reach asked(StartProgramme wish, Facts facts) {
        belongs(wish.setting(), wish.occurredOn(), facts);
        Counting.possible(wish.headcount());
        Everywhere.possible(wish.evidence(), wish.occurredOn(), "/evidence", facts);
        past(wish.occurredOn(), "/occurredOn", wish.setting(), facts);
        past(wish.endedOn(), "/endedOn", wish.setting(), facts);
        inOrder(wish.occurredOn(), wish.endedOn(), "/endedOn");
        return new Reach(wish.programme(), new Site(wish.workplace(), wish.setting()),
                List.of(new Employed(wish.occurredOn(), wish.headcount(), wish.evidence())), wish.endedOn());
    }

    private static void belongs(Setting setting, LocalDate day, Facts facts) {
        Everywhere.owned(setting.projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.possible(setting, day, facts);
    }

    static void past(@Nullable LocalDate day, String field, Setting setting, Facts facts) {
        if (day != null && day.isAfter(Today.at(setting.place(), facts.now()))) throw IN_THE_FUTURE.at(field, day);
    }

    static void inOrder(LocalDate start, @Nullable LocalDate end, String field) {
        if (end != null && !end.isAfter(start)) throw ENDED_BEFORE_STARTED.at(field, start, end);
    }
}
