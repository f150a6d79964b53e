package org.cooptrack.command.door;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Role;
import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.ledger.LiveClaim;
import org.cooptrack.web.token.Caller;
import org.springframework.stereotype.Component;

/** Finds in which capacity somebody acts: in a role of his own, or in the name of an approver who delegated it to him. */
@Component
class Capacities {
    private final Streams streams;
    private final Concerned concerned;

    Capacities(Streams streams, Concerned concerned) {
        this.streams = streams;
        this.concerned = concerned;
    }

    /**
     * For one command. Of several delegations that allow it, the one given first.
     *
     * @throws Forbidden
     *             when there is none
     */
    Capacity of(Command command, Caller caller, Instant now) {
        Class<? extends Command> type = command.asked().getClass();
        Optional<Role> own = Permissions.roleFor(type, caller);
        if (own.isPresent()) return new Capacity(own.get(), caller.onBehalfOf(), List.of());
        if (!Permissions.isDelegable(type)) throw Permissions.refused(type);
        var set = streams.claimsUnder(ApprovalDelegated.claimsOf(caller.actor()));
        LocalDate day = day(now);
        return delegated(set.claims(), day).filter(one -> concerned.within(one, command, day)).findFirst()
                .map(one -> new Capacity(Role.APPROVER, one.delegator(), List.of(set.fact())))
                .orElseThrow(() -> Permissions.refused(type));
    }

    /**
     * For some commands of a type at least.
     *
     * @throws Forbidden
     *             when there is none
     */
    void admit(Class<? extends Command> type, Caller caller, Instant now) {
        if (Permissions.roleFor(type, caller).isPresent()) return;
        if (!Permissions.isDelegable(type) || delegated(caller.actor(), day(now)).findAny().isEmpty())
            throw Permissions.refused(type);
    }

    private Stream<ApprovalDelegated> delegated(Actor delegate, LocalDate day) {
        return delegated(streams.claimsUnder(ApprovalDelegated.claimsOf(delegate)).claims(), day);
    }

    private Stream<ApprovalDelegated> delegated(List<LiveClaim> claims, LocalDate day) {
        return claims.stream().sorted(Comparator.comparingLong(LiveClaim::position))
                .flatMap(claim -> streams.first(claim.holder()).stream())
                .flatMap(event -> event instanceof ApprovalDelegated it && it.days().covers(day)
                        ? Stream.of(it)
                        : Stream.empty());
    }

    private static LocalDate day(Instant now) { return LocalDate.ofInstant(now, ZoneOffset.UTC); }
}
