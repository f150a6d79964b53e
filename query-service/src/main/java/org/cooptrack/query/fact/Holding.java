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

/**
 * Decides which facts count. The events of one origin enter in their order, as far as none of them has an open quality
 * issue; the others wait. So a correction of a waiting fact waits with it, and a retracted one never counts.
 */
final class Holding {
    private final Map<String, String> origins;
    private final Map<String, List<Held>> waiting = new HashMap<>();
    private final List<Entered> entered = new ArrayList<>();

    /** @param origins of the events known before, as far as the batch speaks of them; {@code held} of those origins */
    Holding(Map<String, String> origins, Collection<Held> held) {
        this.origins = new HashMap<>(origins);
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
        String event = recorded.id().toString();
        String origin = originOf(recorded.event(), event);
        List<Fact> facts = Fact.of(recorded, counted, origin);
        if (facts.isEmpty()) return;
        origins.put(event, origin);
        var open = new TreeSet<String>();
        if (recorded.event() instanceof Flagged flagged)
            flagged.breaches().stream().map(Breach::rule)
                    .forEach(open::add);
        queue(origin).add(new Held(event, origin, recorded.position(), open, facts));
        release(origin, recorded.position());
    }

    private void close(long position, QualityEvent closed) {
        String event = closed.fact().toString();
        String origin = origins.getOrDefault(event, event);
        queue(origin).replaceAll(held -> held.event().equals(event) ? held.without(closed.rule()) : held);
        release(origin, position);
    }

    private void release(String origin, long position) {
        List<Held> queue = queue(origin);
        while (!queue.isEmpty() && queue.getFirst().open().isEmpty())
            queue.removeFirst().facts().forEach(fact -> entered.add(new Entered(position, fact)));
    }

    private String originOf(Event event, String own) {
        if (!(event instanceof Resting resting)) return own;
        String below = resting.restsOn().toString();
        return origins.getOrDefault(below, below);
    }

    private List<Held> queue(String origin) { return waiting.computeIfAbsent(origin, _ -> new ArrayList<>()); }
}
