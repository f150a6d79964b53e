package org.cooptrack.query.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cooptrack.events.Amending;
import org.cooptrack.events.BuildingOn;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.person.DuplicateEvent;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.publication.Affected.Mover;
import org.cooptrack.query.publication.Affected.Why;
import org.cooptrack.query.statistics.Movements;
import org.cooptrack.query.statistics.Question;
import org.springframework.stereotype.Component;

/** The events that moved figures after a position, and what kind of move each was. */
@Component
class Movers {
    private final Movements movements;
    private final LedgerReader ledger;

    Movers(Movements movements, LedgerReader ledger) {
        this.movements = movements;
        this.ledger = ledger;
    }

    boolean any(Question question, long after) {
        return movements.any(question, after);
    }

    /** The first of them, each once, in the order of history. */
    List<Mover> first(List<Question> questions, long after, int most) {
        Map<Long, Mover> movers = new TreeMap<>();
        for (Question question : questions)
            for (long position : movements.positions(question, after, most))
                movers.computeIfAbsent(position, this::mover);
        return new ArrayList<>(movers.values()).stream().limit(most).toList();
    }

    long count(List<Question> questions, long after) { return movements.count(questions, after); }

    private Mover mover(long position) {
        StoredEvent stored = ledger.event(position).orElseThrow();
        Event event = EventJson.read(stored.type(), stored.revision(), stored.data());
        String id = stored.stream() + "/" + stored.version();
        return new Mover(id, stored.type(), why(event), position, stored.recordedAt(),
                "/v1/history/" + stored.stream() + "?from=" + stored.version() + "&limit=1");
    }

    private static Why why(Event event) {
        return switch (event) {
            case Amending _ -> Why.CORRECTION;
            case BuildingOn building when building.amending() -> Why.CORRECTION;
            case QualityEvent _ -> Why.QUALITY_ISSUE;
            case DuplicateEvent _ -> Why.SAME_PERSON;
            case Counted _ -> Why.LATE_FACT;
            default -> Why.SAID_ANEW;
        };
    }
}
