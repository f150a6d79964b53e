package org.cooptrack.command.quality;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Continuing;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Overtaking;

/** What was said of a fact before an event says it anew: from what that amends back to the first recording. */
record Versions(PolicyFacts facts) {
    List<Happened> before(Happened latest) {
        var found = new LinkedHashMap<EventId, Happened>();
        var next = new ArrayDeque<>(List.of(latest));
        while (!next.isEmpty())
            for (Happened earlier : under(next.remove()))
                if (found.putIfAbsent(earlier.id(), earlier) == null) next.add(earlier);
        return List.copyOf(found.values());
    }

    private List<Happened> under(Happened one) {
        return switch (one.event()) {
            case Amending correction -> facts.event(correction.amends()).stream().toList();
            case Continuing more -> facts.event(more.restsOn()).stream().toList();
            case Overtaking published -> facts.history(one.id().stream()).stream()
                    .filter(told -> told.position() < one.position() && published.overtakes(told.event())).toList();
            default -> List.of();
        };
    }
}
