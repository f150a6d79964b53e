package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Confided;
import org.jspecify.annotations.Nullable;

/** When a case ends, and with what outcome. */
record Closing(Opened person) {
    List<ReleaseEvent> close(CloseCase wish, Confided when, Facts facts) {
        if (wish.outcome() == null) throw CLOSED_WITHOUT_OUTCOME.at("/outcome");
        Identifying.past(when.occurredOn(), facts);
        var known = person.closure();
        var plan = person.plan();
        var ended = known != null ? known.says().ended() : plan == null ? null : plan.says();
        var closure = new Closure(person.person(), person.keeps(), wish.outcome(), when, ended);
        if (known != null && known.says().equals(closure)) return List.of();
        if (known != null) throw ALREADY_CLOSED.at("/dossier");
        inOrder(when, ended);
        return List.of(new CaseClosed(wish.dossier(), closure));
    }

    List<ReleaseEvent> retract(RetractClosure wish) {
        var known = person.closure();
        if (known == null) throw NOT_CLOSED.at("/dossier");
        return List.of(new ClosureRetracted(wish.dossier(), known.id(), known.says(), wish.slip()));
    }

    private void inOrder(Confided when, @Nullable AfterCare ended) {
        var identified = person.identified().says().circumstances().when().occurredOn();
        if (when.occurredOn().isBefore(identified.earliest()))
            throw CLOSED_BEFORE_IDENTIFICATION.at("/details/occurredOn");
        if (ended != null && when.occurredOn().isBefore(ended.circumstances().when().occurredOn().earliest()))
            throw BEFORE_AFTER_CARE.at("/details/occurredOn");
    }
}
