package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.*;

import java.util.List;
import org.cooptrack.command.employment.EmploymentCommand.EndCase;
import org.cooptrack.command.employment.EmploymentCommand.RetractEnd;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.value.FieldDate;

/** When a case ends, and with what. */
record Closing(Registered person) {
    List<EmploymentEvent> end(EndCase wish, Facts facts) {
        person.past(FieldDate.on(wish.occurredOn()), facts);
        var known = person.situation();
        var ending = new Ending(known.setting(), known.service(), known.person(), wish.outcome(), wish.occurredOn());
        if (person.ended() != null && person.ended().says().equals(ending)) return List.of();
        if (person.ended() != null) throw ALREADY_ENDED.at("/occurredOn", person.ended().says().occurredOn());
        inOrder(wish);
        return List.of(new CaseEnded(wish.jobseeker(), ending));
    }

    List<EmploymentEvent> retract(RetractEnd wish) {
        if (person.ended() == null) throw NOT_ENDED.at("/jobseeker");
        return List.of(new EndRetracted(wish.jobseeker(), person.ended().id(), person.ended().says(), wish.reason()));
    }

    private void inOrder(EndCase wish) {
        if (wish.occurredOn().isBefore(person.situation().occurredOn().earliest()))
            throw ENDED_BEFORE_REGISTRATION.at("/occurredOn", wish.occurredOn());
        for (var placed : person.placements().values())
            if (placed.start().isAfter(wish.occurredOn())) throw PLACED_AFTER_END.at("/occurredOn");
        if (wish.outcome() == CaseOutcome.PLACED && person.placements().isEmpty())
            throw ENDED_AS_PLACED_WITHOUT_PLACEMENT.at("/outcome");
    }
}
