package org.cooptrack.query.history;

import java.util.Collection;
import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.KnownAt;
import org.cooptrack.query.door.Reasons;
import org.cooptrack.query.projection.Parsed;
import org.cooptrack.query.projection.Past;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
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
    private final Collection<ViewProjection<?, ?>> views;
    private final JsonMapper json;

    Comparing(LedgerReader ledger, KnownAt knownAt, Past past, List<Projection> projections, JsonMapper json) {
        this.ledger = ledger;
        this.knownAt = knownAt;
        this.past = past;
        this.views = ViewProjection.among(projections).values();
        this.json = json;
    }

    /** What differs between two positions, the later of which is the last known. */
    record Compared(String stream, String view, long from, long to, List<Changes.Change> changes) {
        Compared told(Reasons reasons, Language language) {
            return new Compared(stream, view, from, to,
                    changes.stream().map(change -> change.told(reasons, language)).toList());
        }
    }

    Compared compared(String stream, @Nullable String from, @Nullable String to) {
        StoredEvent first = ledger.read(stream, 0, 1).stream().findFirst().orElseThrow(Asked::nothing);
        ViewProjection<?, ?> view = view(Parsed.of(first).event(), stream);
        long early = from == null ? BEFORE_ALL : position("from", from, stream);
        long late = to == null ? ledger.head() : position("to", to, stream);
        Asked.forwards("from", early, "to", late);
        var changes = new Changes();
        past.walk(view, StreamId.uuid(stream).toString(), late, (recorded, after) -> {
            JsonNode row = after == null ? null : json.valueToTree(after.row());
            if (recorded.position() <= early) changes.from(row);
            else
                changes.then(recorded, row, json.readTree(EventJson.write(recorded.event())));
        });
        return new Compared(stream, view.name(), early, late, changes.all());
    }

    private ViewProjection<?, ?> view(Event first, String stream) {
        return views.stream().filter(view -> view.family().isInstance(first)).findFirst()
                .orElseThrow(() -> new ProblemException(400, "query.no-view", "stream", StreamId.kind(stream), stream));
    }

    /** A version of the stream is the position of its event. */
    private long position(String parameter, String text, String stream) {
        if (!text.matches("\\d+")) return knownAt.position(parameter, text);
        long version = Asked.number(parameter, text, 0, ledger.lastVersion(stream));
        return ledger.read(stream, version, 1).getFirst().position();
    }
}
