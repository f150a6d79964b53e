package org.cooptrack.events;

import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** To which projects and which office something belongs, and in which countries it is: who has to see to it. */
public record Belonging(List<UUID> projects, @Nullable UUID office, List<String> countries) {
    public static final Belonging NOWHERE = new Belonging(List.of(), null, List.of());

    private static final String OF_PROJECTS = "project";

    public Belonging {
        projects = List.copyOf(projects);
        countries = List.copyOf(countries);
    }

    public static Belonging of(Setting setting) {
        return new Belonging(setting.projects().stream().map(ProjectShare::project).toList(), setting.office(),
                List.of(setting.place().country()));
    }

    public static Belonging ofProject(UUID project) { return new Belonging(List.of(project), null, List.of()); }

    /** As far as the event tells it: by what it counts under, by the stream of a project, or by who owns the issues it opened. */
    public static Belonging of(EventId id, Event event) {
        SequencedSet<String> projects = new LinkedHashSet<>(counted(event, Dimension.PROJECT));
        SequencedSet<String> offices = new LinkedHashSet<>(counted(event, Dimension.OFFICE));
        if (StreamId.kind(id.stream()).startsWith(OF_PROJECTS)) projects.add(StreamId.uuid(id.stream()).toString());
        if (event instanceof Flagged flagged) flagged.breaches().forEach(breach -> {
            owned(breach, "project:", projects);
            owned(breach, "office:", offices);
        });
        return new Belonging(projects.stream().map(UUID::fromString).toList(),
                offices.isEmpty() ? null : UUID.fromString(offices.getFirst()), counted(event, Dimension.COUNTRY));
    }

    private static void owned(Breach breach, String kind, Collection<String> into) {
        if (breach.owner().startsWith(kind)) into.add(breach.owner().substring(kind.length()));
    }

    private static List<String> counted(Event event, Dimension dimension) {
        if (!(event instanceof Counted counted)) return List.of();
        return counted.entries().stream()
                .flatMap(entry -> entry.dimensions().values().getOrDefault(dimension, List.of()).stream()).distinct()
                .toList();
    }
}
