package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.Attributes;
import org.jspecify.annotations.Nullable;

/** Who joins a cooperative: the same member is not admitted twice, but who left may come back. */
record Admission(Initiated cooperative) {
    List<CooperativeEvent> admit(AdmitMember wish, Facts facts) {
        var says = membership(wish.person(), wish.attributes(), wish.occurredOn(), facts);
        var known = cooperative.members().get(wish.person());
        if (known != null && known.joining().says().equals(says)) return List.of();
        var dissolvedOn = cooperative.life().dissolvedOn();
        if (dissolvedOn != null && !wish.occurredOn().isBefore(dissolvedOn))
            throw DISSOLVED.at("/occurredOn", dissolvedOn);
        if (known != null && (known.leaving() == null || known.endedByDissolution()))
            throw ALREADY_MEMBER.at("/person", known.joining().says().joinedOn());
        after(known, says);
        return List.of(new MemberJoined(wish.cooperative(),
                new Tenure(says, dissolvedOn == null ? null : new Leaving(dissolvedOn, true))));
    }

    List<CooperativeEvent> correct(CorrectJoining wish, Facts facts) {
        var known = cooperative.member(wish.person());
        var after = membership(wish.person(), wish.attributes(), wish.occurredOn(), facts);
        if (known.joining().says().equals(after)) return List.of();
        after(known.earlier(), after);
        if (known.leaving() != null) inOrder(after.joinedOn(), known.leaving().says().occurredOn());
        return List.of(new JoiningCorrected(wish.cooperative(), known.joining().id(), known.tenure(),
                new Tenure(after, known.tenure().leaving()), wish.reason()));
    }

    List<CooperativeEvent> retract(RetractJoining wish) {
        var known = cooperative.member(wish.person());
        if (known.leaving() != null && !known.endedByDissolution())
            throw LEAVING_STANDS.at("/person", known.leaving().says().occurredOn());
        return List.of(new JoiningRetracted(wish.cooperative(), known.joining().id(), known.tenure(), wish.reason()));
    }

    static void inOrder(LocalDate joinedOn, LocalDate leftOn) {
        if (leftOn.isBefore(joinedOn)) throw LEFT_BEFORE_JOINED.at("/occurredOn", joinedOn, leftOn);
    }

    private static void after(@Nullable Member earlier, Membership says) {
        if (earlier == null || earlier.leaving() == null) return;
        var leftOn = earlier.leaving().says().occurredOn();
        if (says.joinedOn().isBefore(leftOn)) throw JOINED_BEFORE_LEFT.at("/occurredOn", leftOn);
    }

    private Membership membership(UUID person, Attributes attributes, LocalDate day, Facts facts) {
        cooperative.past(day, "/occurredOn", facts);
        Everywhere.possible(attributes, day, facts);
        return new Membership(cooperative.undertaking(), person, attributes, day);
    }
}
