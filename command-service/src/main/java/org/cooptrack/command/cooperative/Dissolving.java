package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.cooperative.*;

/** A cooperative that is no more has no members: each who was one to the end is told to be none from that day on. */
record Dissolving(Initiated cooperative) {
    List<CooperativeEvent> dissolve(DissolveCooperative wish, Facts facts) {
        cooperative.past(wish.occurredOn(), "/occurredOn", facts);
        var life = cooperative.life();
        if (wish.occurredOn().equals(life.dissolvedOn())) return List.of();
        if (life.dissolution() != null) throw ALREADY_DISSOLVED.at("/occurredOn", life.dissolution().says());
        var registration = new Registering(cooperative).known();
        Registering.inOrder(registration.says().registeredOn(), wish.occurredOn());
        noneJoinedSince(wish.occurredOn());
        var events = new ArrayList<CooperativeEvent>();
        events.add(new CooperativeDissolved(wish.cooperative(), registration.id(), wish.occurredOn(), life.activity(),
                life.dissolved(new Said<>(registration.id(), wish.occurredOn())).activity(), wish.reason()));
        cooperative.members().values().stream().filter(member -> member.leaving() == null)
                .map(member -> new MemberLeft(wish.cooperative(), member.joining().id(), member.joining().says(),
                        new Leaving(wish.occurredOn(), true)))
                .forEach(events::add);
        return events;
    }

    List<CooperativeEvent> correct(CorrectDissolution wish, Facts facts) {
        cooperative.past(wish.occurredOn(), "/occurredOn", facts);
        var known = known();
        if (wish.occurredOn().equals(known.says())) return List.of();
        var life = cooperative.life();
        var registration = new Registering(cooperative).known();
        Registering.inOrder(registration.says().registeredOn(), wish.occurredOn());
        noneJoinedSince(wish.occurredOn());
        var events = new ArrayList<CooperativeEvent>();
        events.add(new DissolutionCorrected(wish.cooperative(), known.id(), registration.id(), known.says(),
                wish.occurredOn(), life.activity(),
                life.dissolved(new Said<>(known.id(), wish.occurredOn())).activity(), wish.reason()));
        last().map(member -> new LeavingCorrected(wish.cooperative(), left(member).id(), member.joining().says(),
                left(member).says(), new Leaving(wish.occurredOn(), true), wish.reason())).forEach(events::add);
        return events;
    }

    List<CooperativeEvent> retract(RetractDissolution wish) {
        var known = known();
        var life = cooperative.life();
        var events = new ArrayList<CooperativeEvent>();
        events.add(new DissolutionRetracted(wish.cooperative(), known.id(), cooperative.formation().standing(),
                known.says(), life.activity(), life.dissolved(null).activity(), wish.reason()));
        last().map(member -> new LeavingRetracted(wish.cooperative(), left(member).id(), member.joining().says(),
                left(member).says(), wish.reason())).forEach(events::add);
        return events;
    }

    private Said<LocalDate> known() {
        var known = cooperative.life().dissolution();
        if (known == null) throw NOT_DISSOLVED.at("/cooperative");
        return known;
    }

    private Stream<Member> last() { return cooperative.members().values().stream().filter(Member::endedByDissolution); }

    private void noneJoinedSince(LocalDate day) {
        for (var member : cooperative.members().values()) {
            var leaving = member.leaving();
            var known = leaving == null || leaving.says().byDissolution()
                    ? member.joining().says().joinedOn()
                    : leaving.says().occurredOn();
            if (known.isAfter(day)) throw JOINED_LATER.at("/occurredOn", known);
        }
    }

    private static Said<Leaving> left(Member member) { return java.util.Objects.requireNonNull(member.leaving()); }
}
