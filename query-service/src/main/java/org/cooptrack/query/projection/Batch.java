package org.cooptrack.query.projection;

import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consecutive events of history, as many as one transaction of a projection takes. */
record Batch(List<Recorded<Event>> events) {
    /** Writes what the projection makes of these events, and how far it has come with them. */
    Reached write(Projection projection, JdbcClient views) {
        Reached before = Positions.of(projection.id(), views);
        List<Recorded<Event>> seen = events.stream()
                .filter(recorded -> recorded.position() > before.position() && projection.sees(recorded.event()))
                .toList();
        if (!seen.isEmpty()) projection.write(seen, views);
        var last = events.getLast();
        if (last.position() <= before.position()) return before;
        var reached = new Reached(last.position(), last.recordedAt());
        Positions.note(projection.id(), reached, views);
        return reached;
    }
}
