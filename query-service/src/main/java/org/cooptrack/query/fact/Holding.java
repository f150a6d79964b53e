package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.BuildingOn;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;

/**
 * Decides which facts count. The events of one origin enter in their order, as far as none of them has an open quality
 * issue; the others wait. So a correction of a waiting fact waits with it, and a retracted one never counts; nor does a
 * waiting fact come in while what it says was said anew and that waits. Where an issue is raised about what counts
 * already, its rows are reversed under the event that raised it, and wait as if they had come with the issue. A fact that is
 * taken back while a correction of it waits is reversed under the event that took it back: nothing of it stands.
 */
final class Holding {
    private final Map<String, Known> events;
    private final Below below;
    private final Foundations foundations;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, Integer> reversals = new HashMap<>();
    private final List<Entered> entered = new ArrayList<>();
    private final Map<String, Known> passedOver = new HashMap<>();

    /**
     * @param events known before, as far as the batch speaks of them; {@code held} of their origins; {@code counting} what
     *        counts of them, where something may go back out
     */
    Holding(Map<String, Known> events, Collection<Held> held, Collection<Held> counting, Below below,
            Foundations foundations) {
        this.foundations = foundations;
        this.events = new HashMap<>(events);
        this.below = below;
        held.forEach(one -> line(one.origin()).waited(one));
        counting.forEach(one -> line(one.origin()).counted(one));
    }

    void see(Recorded<Event> recorded) {
        List<Foundations.Passed> passed = foundations.see(recorded);
        switch (recorded.event()) {
            case QualityIssueRaised raised -> raise(recorded, raised);
            case QualityIssueClosed closed -> line(origin(closed)).close(recorded.position(), closed.fact().toString(),
                    closed.rule(), recorded.id().toString());
            case Counted counted -> count(recorded, counted, passed);
            default -> {
            }
        }
        passed.stream().filter(one -> !one.event().equals(recorded.id().toString()))
                .forEach(one -> pass(recorded, one));
    }

    /** An issue of what a fact builds on opens or closes: so it is with the fact. */
    private void pass(Recorded<Event> recorded, Foundations.Passed issue) {
        Line line = line(origin(issue.event()));
        if (issue.opens())
            line.raise(recorded.position(), issue.event(), issue.held(), recorded.id().toString());
        else
            line.close(recorded.position(), issue.event(), issue.held(), recorded.id().toString());
    }

    List<Entered> entered() { return entered; }

    List<Held> held() { return lines.values().stream().map(Line::waiting).flatMap(List::stream).toList(); }

    /** Events that brought no rows, and of which rows they speak. */
    Map<String, Known> passedOver() {
        return passedOver;
    }

    private void count(Recorded<Event> recorded, Counted counted, List<Foundations.Passed> passed) {
        String under = below.of(recorded.event());
        Known known = under == null ? null : events.getOrDefault(under, new Known(under, under, false));
        String origin = known == null ? recorded.id().toString() : known.origin();
        boolean evidenced = counted.evidenced() || known != null && known.evidenced();
        String said = known != null && amends(recorded.event()) ? known.event() : null;
        List<Fact> facts = Fact.of(recorded, counted, said, origin, evidenced);
        if (facts.isEmpty() && known != null) passOver(recorded, new Known(known.event(), origin, evidenced));
        count(recorded, origin, facts, passed);
    }

    /** A correction that changes no figure brings no rows; what amends it later speaks of those that stand. */
    private void passOver(Recorded<Event> recorded, Known known) {
        events.put(recorded.id().toString(), known);
        passedOver.put(recorded.id().toString(), known);
    }

    /** The rows an event brings to an origin, after those that wait there. */
    void count(Recorded<Event> recorded, String origin, List<Fact> facts) {
        count(recorded, origin, facts, List.of());
    }

    private void count(Recorded<Event> recorded, String origin, List<Fact> facts, List<Foundations.Passed> passed) {
        if (facts.isEmpty()) return;
        String event = recorded.id().toString();
        events.put(event, new Known(event, origin, facts.stream().anyMatch(Fact::evidenced)));
        var open = new TreeSet<String>();
        if (recorded.event() instanceof Flagged flagged)
            flagged.breaches().stream().map(Breach::rule).forEach(open::add);
        passed.stream().filter(one -> one.event().equals(event)).map(Foundations.Passed::held).forEach(open::add);
        line(origin).append(recorded.position(), new Held(event, origin, recorded.position(), open, facts));
    }

    /** Rows that time brings to an origin under its last event: they count at once, or wait with it. */
    void grow(String origin, long position, List<Fact> facts) {
        line(origin).grow(position, facts);
    }

    private void raise(Recorded<Event> recorded, QualityIssueRaised raised) {
        if (raised.effect() == IssueEffect.KEEPS_OUT)
            line(origin(raised)).raise(recorded.position(), raised.fact().toString(), raised.rule(),
                    recorded.id().toString());
    }

    private String origin(QualityEvent issue) { return origin(issue.fact().toString()); }

    private String origin(String event) {
        Known known = events.get(event);
        return known == null ? event : known.origin();
    }

    private static boolean amends(Event event) {
        return event instanceof Amending || event instanceof BuildingOn building && building.amending();
    }

    private Line line(String origin) {
        return lines.computeIfAbsent(origin, of -> new Line(of, entered::add,
                by -> reversals.merge(by, 1, Integer::sum) - 1));
    }
}
