package org.cooptrack.query.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Streams;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was known of one thing at a position: the events of its streams up to there, folded as its view folds them. */
@Component
public class Past {
    private static final int PAGE = 1_000;

    private final LedgerReader ledger;

    Past(LedgerReader ledger) { this.ledger = ledger; }

    /** Is told of each event and of the row after it; there is none where the event did away with it. */
    public interface Witness<R extends Record> {
        void saw(Recorded<? extends Event> recorded, @Nullable Kept<R> after);
    }

    /** The row as it was then; none where there was none. */
    public <E extends Event, R extends Record> Optional<Kept<R>> of(Folding<E, R> view, String id,
            long position) {
        var last = new ArrayList<Kept<R>>();
        walk(view, id, position, (_, after) -> {
            last.clear();
            if (after != null) last.add(after);
        });
        return last.stream().findFirst();
    }

    /** Tells one by one of the events that touch the row, up to a position. */
    public <E extends Event, R extends Record> void walk(Folding<E, R> view, String id, long position,
            Witness<R> witness) {
        Kept<R> kept = null;
        for (Recorded<Event> recorded : events(view, id, position)) {
            kept = view.after(id, kept, recorded);
            witness.saw(recorded, kept);
        }
    }

    /** The kinds of stream in which events of a family stand, as it or one that holds it says. */
    public static List<String> kinds(Class<?> family) {
        Streams own = family.getAnnotation(Streams.class);
        if (own != null) return List.of(own.value());
        return Stream.of(family.getInterfaces()).filter(Event.class::isAssignableFrom)
                .flatMap(wider -> kinds(wider).stream()).distinct().toList();
    }

    private <E extends Event> List<Recorded<Event>> events(Folding<E, ?> view, String id, long position) {
        List<Recorded<Event>> own = view.kinds().stream().flatMap(kind -> events(kind + ":" + id, position).stream())
                .map(Parsed::of).filter(recorded -> view.family().isInstance(recorded.event())
                        && view.keys(view.family().cast(recorded.event())).contains(id))
                .sorted(Comparator.comparingLong(Recorded::position)).toList();
        if (own.isEmpty()) return own;
        return Stream.concat(view.begunBy(view.family().cast(own.getFirst().event())).stream()
                .flatMap(begun -> ledger.read(begun.stream(), begun.version(), 1).stream()).map(Parsed::of),
                own.stream()).toList();
    }

    private List<StoredEvent> events(String stream, long position) {
        var events = new ArrayList<StoredEvent>();
        for (List<StoredEvent> page = ledger.read(stream, 0, PAGE); !page.isEmpty(); page = ledger.read(stream,
                page.getLast().version() + 1, PAGE)) {
            page.stream().filter(event -> event.position() <= position).forEach(events::add);
            if (page.size() < PAGE || page.getLast().position() > position) break;
        }
        return events;
    }
}
