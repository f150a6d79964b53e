package org.cooptrack.command.door;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;

/** Holds the corrections and retractions of a decision against the certified periods of the projects they count for. */
record Certified(Facts facts) {
    /** @throws NeedsApproval where what counted, or what would count, lies in one */
    void hold(List<Event> decided) {
        for (Event event : decided) {
            if (!(event instanceof Amending amending) || !(event instanceof Counted counted)) continue;
            List<UUID> projects = counted.entries().stream().flatMap(entry -> reached(entry).stream()).distinct()
                    .toList();
            if (!projects.isEmpty()) throw new NeedsApproval(amending.amends(), projects);
        }
    }

    private List<UUID> reached(Entry entry) {
        return entry.dimensions().values().getOrDefault(Dimension.PROJECT, List.of()).stream().map(UUID::fromString)
                .filter(project -> facts.unmovedResults(project).periods().reach(entry.occurredOn())).toList();
    }
}
