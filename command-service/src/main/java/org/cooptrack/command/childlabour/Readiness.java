package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.childlabour.ChildLabourEvent;
import org.cooptrack.events.childlabour.WithdrawalOvertaken;
import org.cooptrack.events.value.FieldDate;

/** Whether the work had stopped, and a service had started, by the day on which a child was withdrawn. */
final class Readiness {
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

    /** The event, and the withdrawals that what it tells leaves without what they took: each gets its issue. */
    static List<ChildLabourEvent> after(ChildLabourEvent told, Opened before, Opened after) {
        return Stream.concat(Stream.of(told), before.exits().values().stream()
                .filter(left -> left.says().way().withdraws())
                .sorted(Comparator.comparing(left -> left.says().exit()))
                .flatMap(left -> overtaken(told.dossier(), left, before, after))).toList();
    }

    private static Stream<WithdrawalOvertaken> overtaken(UUID dossier, Left left, Opened before, Opened after) {
        var day = left.says().circumstances().when().occurredOn();
        var broken = missing(after, day);
        broken.removeAll(missing(before, day));
        return broken.stream()
                .map(rule -> new WithdrawalOvertaken(dossier, left.first(), left.says().exit(), rule.code()));
    }
}
