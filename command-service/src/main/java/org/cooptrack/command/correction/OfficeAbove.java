package org.cooptrack.command.correction;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.law.OfficeLine;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.office.*;

/** Climbs the line of offices as it was on a day, past those that were no longer there. */
final class OfficeAbove {
    private OfficeAbove() {}

    static Optional<UUID> of(UUID office, LocalDate day, PolicyFacts facts) {
        Set<UUID> passed = new HashSet<>(Set.of(office));
        Optional<UUID> above = parent(office, day, facts);
        while (above.isPresent() && isGone(above.get(), day, facts) && passed.add(above.get()))
            above = parent(above.get(), day, facts);
        return above.filter(found -> !passed.contains(found));
    }

    private static Optional<UUID> parent(UUID office, LocalDate day, PolicyFacts facts) {
        OfficeLine line = OfficeLine.UNKNOWN;
        for (OfficeEvent event : told(office, facts))
            line = line.after(event);
        return line.parents().on(day).flatMap(parent -> parent);
    }

    private static boolean isGone(UUID office, LocalDate day, PolicyFacts facts) {
        return told(office, facts).stream().anyMatch(event -> switch (event) {
            case OfficeClosed closed -> !closed.occurredOn().isAfter(day);
            case OfficeMerged merged -> !merged.occurredOn().isAfter(day);
            case OfficeSucceeded succeeded -> !succeeded.occurredOn().isAfter(day);
            case OfficeRegistered _,OfficeRenamed _,OfficeCountriesSet _,OfficeMoved _ -> false;
        });
    }

    private static List<OfficeEvent> told(UUID office, PolicyFacts facts) {
        return facts.history(StreamId.of("office", office)).stream().map(happened -> (OfficeEvent) happened.event())
                .toList();
    }
}
