package org.cooptrack.command.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.ProjectLife;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.ledger.Fact;
import org.jspecify.annotations.Nullable;

/** One decision on its way: what it knows, what it relied on, and the version of its stream on which it was made. */
final class Deciding implements Facts {
    private final Streams streams;
    private final Actor actor;
    private final Instant now;
    private final @Nullable Long replaces;
    private final Map<UUID, Streams.At<ProjectLife>> projects = new HashMap<>();
    private final List<Fact> reliedOn = new ArrayList<>();
    private long version = -1;

    Deciding(Streams streams, Actor actor, Instant now, @Nullable Long replaces) {
        this.streams = streams;
        this.actor = actor;
        this.now = now;
        this.replaces = replaces;
    }

    /** Begins: the stream stands at this version, −1 when it is empty. */
    Facts on(long version) {
        this.version = version;
        if (replaces != null && replaces != version) throw new Stale(version);
        return this;
    }

    long version() { return version; }

    List<Fact> reliedOn() { return reliedOn; }

    @Override
    public Instant now() { return now; }

    @Override
    public Actor actor() { return actor; }

    @Override
    public ProjectLife project(UUID project) { return at(project).state(); }

    @Override
    public ProjectLife unmovedProject(UUID project) {
        var known = at(project);
        reliedOn.add(new Fact.StreamUnmoved(StreamId.of("project", project), known.version()));
        return known.state();
    }

    @Override
    public Optional<Event> event(EventId id) { return streams.event(id); }

    private Streams.At<ProjectLife> at(UUID project) { return projects.computeIfAbsent(project, streams::project); }
}
