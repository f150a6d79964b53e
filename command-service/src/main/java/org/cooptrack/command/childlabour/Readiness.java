package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.childlabour.ChildLabourEvent;
import org.cooptrack.events.childlabour.WithdrawalCleared;
import org.cooptrack.events.childlabour.WithdrawalOvertaken;
import org.cooptrack.events.value.FieldDate;

/** Whether the work had stopped, and a service had started, by the day on which a child was withdrawn. */
final class Readiness {
    /** The rules that a withdrawal breaks for want of what comes before it. */
    static final List<String> RULES = List.of(WITHDRAWN_BEFORE_SERVICE_STARTED.code(),
            WITHDRAWN_BEFORE_WORK_STOPPED.code());

    private Readiness() {}

    static List<ChildLabourRule> missing(Opened child, FieldDate day) {
        var broken = new ArrayList<ChildLabourRule>();
        var stopped = child.stopped();
        if (stopped == null || day.isBefore(stopped.occurredOn().earliest()))
            broken.add(WITHDRAWN_BEFORE_WORK_STOPPED);
        if (child.services().values().stream()
                .allMatch(service -> day.isBefore(service.says().when().occurredOn().earliest())))
            broken.add(WITHDRAWN_BEFORE_SERVICE_STARTED);
        return broken;
    }

    /** The event, and the withdrawals that what it tells leaves without what they took, each of which gets its issue, or that have it again. */
    static List<ChildLabourEvent> after(ChildLabourEvent told, Opened before, Opened after) {
        var overtaken = withdrawals(before).flatMap(left -> overtaken(told.dossier(), left, before, after));
        return Stream.concat(Stream.concat(Stream.of(told), overtaken), cleared(told, after)).toList();
    }

    /** The event, and the withdrawals that lack by what it tells no longer what comes before them. */
    static List<ChildLabourEvent> clearing(ChildLabourEvent told, Opened after) {
        return Stream.concat(Stream.of(told), cleared(told, after)).toList();
    }

    private static Stream<ChildLabourEvent> cleared(ChildLabourEvent told, Opened after) {
        return withdrawals(after).flatMap(left -> {
            var missing = missing(after, left.says().circumstances().when().occurredOn()).stream()
                    .map(ChildLabourRule::code).toList();
            return RULES.stream().filter(rule -> !missing.contains(rule))
                    .flatMap(rule -> left.inBreachOf(rule).map(
                            fact -> new WithdrawalCleared(told.dossier(), fact, left.says().exit(), rule)));
        });
    }

    private static Stream<Left> withdrawals(Opened child) {
        return child.exits().values().stream().filter(left -> left.says().way().withdraws())
                .sorted(Comparator.comparing(left -> left.says().exit()));
    }

    private static Stream<WithdrawalOvertaken> overtaken(UUID dossier, Left left, Opened before, Opened after) {
        var day = left.says().circumstances().when().occurredOn();
        var broken = missing(after, day);
        broken.removeAll(missing(before, day));
        return broken.stream()
                .map(rule -> new WithdrawalOvertaken(dossier, left.first(), left.says().exit(), rule.code()));
    }
}
