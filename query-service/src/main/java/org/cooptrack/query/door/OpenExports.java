package org.cooptrack.query.door;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.access.ExportEnded;
import org.cooptrack.events.access.ExportEvent;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The exports of which something may be fetched. That is judged by the ledger itself at each page, never by a view that may be
 * behind: nothing is handed out before it stands in history who asked, nor after it stands there that it was ended.
 */
@Component
public class OpenExports {
    private final LedgerReader ledger;

    public OpenExports(LedgerReader ledger) { this.ledger = ledger; }

    /**
     * @throws ProblemException
     *             where there is no such export, it is of something else, another began it, it is over, or the ledger cannot be
     *             asked
     */
    public ExportBegun of(String export, ExportBegun.Scope scope, Actor actor) {
        List<StoredEvent> told = told(StreamId.of("export", UUID.fromString(export)));
        if (told.isEmpty()) throw new ProblemException(404, "export.unknown", null);
        StoredEvent first = told.getFirst();
        if (!EventJson.readMetadata(first.metadata()).actor().equals(actor))
            throw new ProblemException(403, "export.of-another", null);
        if (told.stream().map(OpenExports::event).anyMatch(ExportEnded.class::isInstance))
            throw new ProblemException(403, "export.ended", null);
        if (!(event(first) instanceof ExportBegun begun)) throw new ProblemException(404, "export.unknown", null);
        if (begun.scope() != scope) throw new ProblemException(403, "export.of-something-else", null, begun.scope());
        if (!Clock.systemUTC().instant().isBefore(begun.openUntil()))
            throw new ProblemException(403, "export.lapsed", null, begun.openUntil());
        return begun;
    }

    private List<StoredEvent> told(String stream) {
        try {
            return ledger.read(stream, 0);
        } catch (LedgerUnavailable away) {
            throw new ProblemException(503, "export.history-unreachable", null).header(HttpHeaders.RETRY_AFTER, "5");
        }
    }

    private static ExportEvent event(StoredEvent stored) {
        return (ExportEvent) EventJson.read(stored.type(), stored.revision(), stored.data());
    }
}
