package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.BuildingOn;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.quality.QualityEvent;

/**
 * Decides which facts count. The events of one origin enter in their order, as far as none of them has an open quality
 * issue; the others wait. So a correction of a waiting fact waits with it, and a retracted one never counts; nor does a
 * waiting fact come in while what it says was said anew and that waits.
 */
final class Holding {
    private final Map<String, Known> events;
    private final Below below;
    private final Map<String, List<Held>> waiting = new HashMap<>();
    private final List<Entered> entered = new ArrayList<>();
    private final Map<String, Known> passedOver = new HashMap<>();

    /** @param events known before, as far as the batch speaks of them; {@code held} of their origins */
    Holding(Map<String, Known> events, Collection<Held> held, Below below) {
        this.events = new HashMap<>(events);
        this.below = below;
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

    /** Events that brought no rows, and of which rows they speak. */
    Map<String, Known> passedOver() {
        return passedOver;
    }

    List<Held> held() { return waiting.values().stream().flatMap(List::stream).toList(); }

    private void count(Recorded<Event> recorded, Counted counted) {
        String under = below.of(recorded.event());
        Known known = under == null ? null : events.getOrDefault(under, new Known(under, under, false));
        String origin = known == null ? recorded.id().toString() : known.origin();
        boolean evidenced = counted.evidenced() || known != null && known.evidenced();
        String said = known != null && amends(recorded.event()) ? known.event() : null;
        List<Fact> facts = Fact.of(recorded, counted, said, origin, evidenced);
        if (facts.isEmpty() && known != null) passOver(recorded, new Known(known.event(), origin, evidenced));
        count(recorded, origin, facts);
    }

    /** A correction that changes no figure brings no rows; what amends it later speaks of those that stand. */
    private void passOver(Recorded<Event> recorded, Known known) {
        events.put(recorded.id().toString(), known);
        passedOver.put(recorded.id().toString(), known);
    }

    /** The rows an event brings to an origin, after those that wait there. */
    void count(Recorded<Event> recorded, String origin, List<Fact> facts) {
        if (facts.isEmpty()) return;
        String event = recorded.id().toString();
        events.put(event, new Known(event, origin, facts.stream().anyMatch(Fact::evidenced)));
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
        while (!queue.isEmpty() && !waits(queue))
            queue.removeFirst().facts().forEach(fact -> entered.add(new Entered(position, fact)));
    }

    /** Whether the first has an open issue, or something up to the last that says it anew. */
    private static boolean waits(List<Held> queue) {
        Set<String> said = new HashSet<>(Set.of(queue.getFirst().event()));
        String before = queue.getFirst().amends();
        if (before != null) said.add(before);
        boolean open = !queue.getFirst().open().isEmpty();
        boolean waits = open;
        for (Held held : queue) {
            open |= !held.open().isEmpty();
            if (!said.contains(held.amends())) continue;
            said.add(held.event());
            waits |= open;
        }
        return waits;
    }

    private static boolean amends(Event event) {
        return event instanceof Amending || event instanceof BuildingOn building && building.amending();
    }

    private List<Held> queue(String origin) { return waiting.computeIfAbsent(origin, _ -> new ArrayList<>()); }
}
