package org.cooptrack.command.hiv;

import static org.cooptrack.command.hiv.HivRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.hiv.*;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Until when a programme is in force. */
record Ending(Running programme) {
    List<HivEvent> end(EndProgramme wish, Facts facts) {
        var before = programme.says();
        if (wish.occurredOn().equals(before.until())) return List.of();
        if (before.until() != null) throw ALREADY_ENDED.at("/occurredOn", before.until());
        var after = until(wish.occurredOn(), facts);
        return List.of(new ProgrammeEnded(wish.programme(), programme.reach().id(), before, after,
                issues(after, facts)));
    }

    List<HivEvent> correct(CorrectEnd wish, Facts facts) {
        var before = ended();
        if (wish.occurredOn().equals(before.until())) return List.of();
        var after = until(wish.occurredOn(), facts);
        return List.of(new EndCorrected(wish.programme(), programme.reach().id(), before, after, wish.reason(),
                issues(after, facts)));
    }

    List<HivEvent> retract(RetractEnd wish) {
        return List.of(new EndRetracted(wish.programme(), programme.reach().id(), ended(), lasting(null),
                wish.reason()));
    }

    private Reach ended() {
        if (programme.says().until() == null) throw NOT_ENDED.at("/programme");
        return programme.says();
    }

    private Reach until(LocalDate day, Facts facts) {
        programme.past(FieldDate.on(day), facts);
        Unstarted.inOrder(programme.says().start().since(), day, "/occurredOn");
        return lasting(day);
    }

    private Reach lasting(@Nullable LocalDate until) {
        var now = programme.says();
        return new Reach(now.programme(), now.site(), now.employed(), until);
    }

    private List<Breach> issues(Reach after, Facts facts) {
        return programme.issues(programme.leftOutside(after), facts);
    }
}
