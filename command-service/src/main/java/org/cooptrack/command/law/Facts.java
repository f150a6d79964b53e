package org.cooptrack.command.law;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;

/** What a decision may know beyond its own stream. Within one decision every answer stays the same. */
public interface Facts {
    Instant now();

    /** Who asks. */
    Actor actor();

    /** The life of a project as its stream tells it now. */
    ProjectLife project(UUID project);

    /** The same, and the decision is written only if that stream has not moved meanwhile. */
    ProjectLife unmovedProject(UUID project);

    /** What history keeps at that place of a stream. Events never change, so what was found stays true. */
    Optional<Event> event(EventId id);
}
