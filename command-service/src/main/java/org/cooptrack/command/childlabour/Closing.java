package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.*;

import java.util.List;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.Confided;

/** When a case ends, and with what outcome. */
record Closing(Opened child) {
    List<ChildLabourEvent> close(CloseCase wish, Confided when, Facts facts) {
        if (wish.outcome() == null) throw CLOSED_WITHOUT_OUTCOME.at("/outcome");
        Identifying.past(when.occurredOn(), facts);
        var closure = new Closure(child.person(), wish.outcome(), when);
        var known = child.closure();
        if (known != null && known.says().equals(closure)) return List.of();
        if (known != null) throw ALREADY_CLOSED.at("/dossier");
        if (when.occurredOn().isBefore(child.identified().says().circumstances().when().occurredOn().earliest()))
            throw CLOSED_BEFORE_IDENTIFICATION.at("/details/occurredOn");
        return List.of(new CaseClosed(wish.dossier(), closure));
    }

    List<ChildLabourEvent> retract(RetractClosure wish) {
        var known = child.closure();
        if (known == null) throw NOT_CLOSED.at("/dossier");
        return List.of(new ClosureRetracted(wish.dossier(), known.id(), known.says(), wish.slip()));
    }
}
