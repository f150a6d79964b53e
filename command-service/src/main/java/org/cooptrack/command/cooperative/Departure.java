package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.cooperative.*;

/** Who is no longer a member. Whoever was one to the end may turn out to have left before. */
record Departure(Initiated cooperative) {
    List<CooperativeEvent> leave(RecordLeaving wish, Facts facts) {
        var known = cooperative.member(wish.person());
        var says = leaving(known, wish.occurredOn(), facts);
        var left = known.leaving();
        if (left == null)
            return List.of(new MemberLeft(wish.cooperative(), known.joining().id(), known.joining().says(), says));
        if (left.says().equals(says)) return List.of();
        throw (known.endedByDissolution() ? ENDED_BY_DISSOLUTION : ALREADY_LEFT)
                .at("/occurredOn", left.says().occurredOn());
    }

    List<CooperativeEvent> correct(CorrectLeaving wish, Facts facts) {
        var known = cooperative.member(wish.person());
        var left = left(known, wish.person());
        var after = leaving(known, wish.occurredOn(), facts);
        if (left.says().equals(after)) return List.of();
        return List.of(new LeavingCorrected(wish.cooperative(), left.id(), known.joining().says(), left.says(), after,
                wish.reason()));
    }

    /** Whoever did not leave a cooperative that was dissolved was a member until then. */
    List<CooperativeEvent> retract(RetractLeaving wish) {
        var known = cooperative.member(wish.person());
        var left = left(known, wish.person());
        if (known.endedByDissolution()) throw ENDED_BY_DISSOLUTION.at("/person", left.says().occurredOn());
        var dissolvedOn = cooperative.life().dissolvedOn();
        var membership = known.joining().says();
        return List.of(dissolvedOn == null
                ? new LeavingRetracted(wish.cooperative(), left.id(), membership, left.says(), wish.reason())
                : new LeavingCorrected(wish.cooperative(), left.id(), membership, left.says(),
                        new Leaving(dissolvedOn, true), wish.reason()));
    }

    private Leaving leaving(Member known, LocalDate day, Facts facts) {
        cooperative.past(day, "/occurredOn", facts);
        Admission.inOrder(known.joining().says().joinedOn(), day);
        var dissolvedOn = cooperative.life().dissolvedOn();
        if (dissolvedOn != null && day.isAfter(dissolvedOn)) throw DISSOLVED.at("/occurredOn", dissolvedOn);
        return new Leaving(day, false);
    }

    private static Said<Leaving> left(Member known, UUID person) {
        var left = known.leaving();
        if (left == null) throw NOT_LEFT.at("/person", person);
        return left;
    }
}
