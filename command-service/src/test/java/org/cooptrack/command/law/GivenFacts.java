package org.cooptrack.command.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.project.ProjectStatus;
import org.pcollections.TreePMap;

/** Facts that a test sets: the time, who asks, and the projects that exist. */
public final class GivenFacts implements Facts {
    private final Instant now;
    private final Map<UUID, ProjectLife> projects = new HashMap<>();
    private final Map<EventId, Event> events = new HashMap<>();

    public GivenFacts(String now) { this.now = Instant.parse(now); }

    public GivenFacts project(UUID project, String since, ProjectStatus status) {
        var known = projects.getOrDefault(project, ProjectLife.UNKNOWN).since();
        projects.put(project, new ProjectLife(TreePMap.from(known).plus(LocalDate.parse(since), status)));
        return this;
    }

    public GivenFacts event(EventId id, Event event) {
        events.put(id, event);
        return this;
    }

    @Override
    public Optional<Event> event(EventId id) { return Optional.ofNullable(events.get(id)); }

    @Override
    public Instant now() { return now; }

    @Override
    public Actor actor() { return new Actor("https://issuer.example", "amina"); }

    @Override
    public ProjectLife project(UUID project) { return projects.getOrDefault(project, ProjectLife.UNKNOWN); }

    @Override
    public ProjectLife unmovedProject(UUID project) { return project(project); }
}
