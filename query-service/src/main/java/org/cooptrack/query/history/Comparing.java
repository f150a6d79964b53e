package org.cooptrack.query.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.StreamId;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.KnownAt;
import org.cooptrack.query.door.Reasons;
import org.cooptrack.query.projection.Folding;
import org.cooptrack.query.projection.Parsed;
import org.cooptrack.query.projection.Past;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what a stream's view showed at two moments. */
@Component
class Comparing {
    private static final long BEFORE_ALL = -1;

    private final LedgerReader ledger;
    private final KnownAt knownAt;
    private final Past past;
    private final List<Folding<?, ?>> foldings;
    private final JsonMapper json;

    Comparing(LedgerReader ledger, KnownAt knownAt, Past past, List<Folding<?, ?>> foldings, JsonMapper json) {
        this.ledger = ledger;
        this.knownAt = knownAt;
        this.past = past;
        this.foldings = List.copyOf(foldings);
        this.json = json;
    }

    /** What differs between two positions, the later of which is the last known. */
    record Compared(String stream, String view, long from, long to, List<Changes.Change> changes) {
        Compared told(Reasons reasons, Language language) {
            return new Compared(stream, view, from, to,
                    changes.stream().map(change -> change.told(reasons, language)).toList());
        }
    }

    /**
     * What is known of the thing of a stream as of one of its events: that event, who recorded it and when, and the thing as its
     * view shows it; nothing where the event did away with it.
     */
    record State(String stream, String view, long version, String event, String type, long position,
            Instant recordedAt, Actor actor, Role role, @Nullable JsonNode state) {
        static State of(String stream, Folding<?, ?> view, Recorded<? extends Event> by, @Nullable JsonNode state) {
            return new State(stream, view.name(), by.id().version(), by.id().toString(),
                    EventTypes.nameOf(by.event().getClass()), by.position(), by.recordedAt(), by.metadata().actor(),
                    by.metadata().role(), state);
        }
    }

    /** As of the last event up to a moment. */
    State state(String stream, @Nullable String at) {
        Folding<?, ?> view = view(stream);
        long late = at == null ? ledger.head() : position("at", at, stream);
        var last = new AtomicReference<@Nullable Last>();
        past.walk(view, StreamId.uuid(stream).toString(), late,
                (recorded, after) -> last.set(new Last(recorded, after == null ? null : after.row())));
        return Optional.ofNullable(last.get()).map(seen -> State.of(stream, view, seen.recorded(), tree(seen.row())))
                .orElseThrow(Asked::nothing);
    }

    private record Last(Recorded<? extends Event> recorded, @Nullable Record row) {}

    Compared compared(String stream, @Nullable String from, @Nullable String to) {
        Folding<?, ?> view = view(stream);
        long early = from == null ? BEFORE_ALL : position("from", from, stream);
        long late = to == null ? ledger.head() : position("to", to, stream);
        Asked.forwards("from", early, "to", late);
        var changes = new Changes();
        past.walk(view, StreamId.uuid(stream).toString(), late, (recorded, after) -> {
            Record row = after == null ? null : after.row();
            if (recorded.position() <= early) changes.from(() -> tree(row));
            else
                changes.then(recorded, tree(row), json.readTree(EventJson.write(recorded.event())));
        });
        return new Compared(stream, view.name(), early, late, changes.all());
    }

    private @Nullable JsonNode tree(@Nullable Record row) { return row == null ? null : json.valueToTree(row); }

    private Folding<?, ?> view(String stream) {
        StoredEvent first = ledger.read(stream, 0, 1).stream().findFirst().orElseThrow(Asked::nothing);
        String kind = StreamId.kind(stream);
        Event begun = Parsed.of(first).event();
        return foldings.stream().filter(view -> view.kinds().contains(kind) && view.family().isInstance(begun))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("nothing says how a stream of kind " + kind + " is folded"));
    }

    /** A version of the stream is the position of its event. */
    private long position(String parameter, String text, String stream) {
        if (!text.matches("\\d+")) return knownAt.position(parameter, text);
        long version = Asked.number(parameter, text, 0, ledger.lastVersion(stream));
        return ledger.read(stream, version, 1).getFirst().position();
    }
}
