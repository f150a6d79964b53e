package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Resting;
import org.cooptrack.events.quality.QualityEvent;
import org.jspecify.annotations.Nullable;

/**
 * Decides which facts count. The events of one origin enter in their order, as far as none of them has an open quality
 * issue; the others wait. So a correction of a waiting fact waits with it, and a retracted one never counts.
 */
final class Holding {
    private final Map<String, Known> events;
    private final Map<String, List<Held>> waiting = new HashMap<>();
    private final List<Entered> entered = new ArrayList<>();

    /** @param events known before, as far as the batch speaks of them; {@code held} of their origins */
    Holding(Map<String, Known> events, Collection<Held> held) {
        this.events = new HashMap<>(events);
        held.forEach(one -> queue(one.origin()).add(one));
    }

    void see(Recorded<Event> recorded) {
        switch (recorded.event()) {
            case QualityEvent closed -> close(recorded.position(), closed);
            case Counted counted -> count(recorded, counted);
            default -> {
            }
        }
    }

    List<Entered> entered() { return entered; }

    List<Held> held() { return waiting.values().stream().flatMap(List::stream).toList(); }

    private void count(Recorded<Event> recorded, Counted counted) {
        Known below = below(recorded.event());
        String origin = below == null ? recorded.id().toString() : below.origin();
        boolean evidenced = counted.evidenced() || below != null && below.evidenced();
        count(recorded, origin, Fact.of(recorded, counted, origin, evidenced));
    }

    /** The rows an event brings to an origin, after those that wait there. */
    void count(Recorded<Event> recorded, String origin, List<Fact> facts) {
        if (facts.isEmpty()) return;
        String event = recorded.id().toString();
        events.put(event, new Known(origin, facts.stream().anyMatch(Fact::evidenced)));
        var open = new TreeSet<String>();
        if (recorded.event() instanceof Flagged flagged)
            flagged.breaches().stream().map(Breach::rule)
                    .forEach(open::add);
        queue(origin).add(new Held(event, origin, recorded.position(), open, facts));
        release(origin, recorded.position());
    }

    /** Rows that time brings to an origin under its last event: they count at once, or wait with it. */
    void grow(String origin, long position, List<Fact> facts) {
        List<Held> queue = queue(origin);
        if (queue.isEmpty()) facts.forEach(fact -> entered.add(new Entered(position, fact)));
        else
            queue.addLast(queue.removeLast().with(facts));
    }

    private void close(long position, QualityEvent closed) {
        String event = closed.fact().toString();
        Known known = events.get(event);
        String origin = known == null ? event : known.origin();
        queue(origin).replaceAll(held -> held.event().equals(event) ? held.without(closed.rule()) : held);
        release(origin, position);
    }

    private void release(String origin, long position) {
        List<Held> queue = queue(origin);
        while (!queue.isEmpty() && queue.getFirst().open().isEmpty())
            queue.removeFirst().facts().forEach(fact -> entered.add(new Entered(position, fact)));
    }

    /** What it builds on, if it builds on another event. */
    private @Nullable Known below(Event event) {
        if (!(event instanceof Resting resting)) return null;
        String below = resting.restsOn().toString();
        return events.getOrDefault(below, new Known(below, false));
    }

    private List<Held> queue(String origin) { return waiting.computeIfAbsent(origin, _ -> new ArrayList<>()); }
}
