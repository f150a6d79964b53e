package org.cooptrack.query.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.springframework.stereotype.Component;

/** Says of events under figures what they are, when history learned of them, and where it tells of them. */
@Component
public class Citing {
    private final LedgerReader ledger;

    Citing(LedgerReader ledger) { this.ledger = ledger; }

    /** An event as history knows it. */
    record Cited(String event, String type, long learned, Instant learnedAt, String history) {
        static Cited of(StoredEvent stored) {
            return new Cited(stored.stream() + "/" + stored.version(), stored.type(), stored.position(),
                    stored.recordedAt(),
                    "/v1/history/" + stored.stream() + "?from=" + stored.version() + "&limit=1");
        }
    }

    /**
     * An entry under a figure with its event: since which position it counts, what it contributes, the days on which it may
     * have happened, and when and by which position the event was learned.
     */
    public record Entry(String event, String type, long position, int ordinal, Decimal contribution,
            LocalDate occurredFrom,
            LocalDate occurredUpTo, long learned, Instant learnedAt, String history) {
        static Entry of(Lineage.Line line, Cited cited) {
            return new Entry(line.event(), cited.type(), line.position(), line.ordinal(), line.contribution(),
                    line.occurredFrom(), line.occurredUpTo(), cited.learned(), cited.learnedAt(), cited.history());
        }
    }

    List<Entry> entries(List<Lineage.Line> lines) {
        Map<String, Cited> cited = of(lines.stream().map(Lineage.Line::event).toList());
        return lines.stream().map(line -> Entry.of(line, Objects.requireNonNull(cited.get(line.event())))).toList();
    }

    /** These events, by their ids. */
    Map<String, Cited> of(Collection<String> events) {
        List<EventId> ids = events.stream().distinct().map(EventId::parse).toList();
        return ledger.read(ids.stream().map(EventId::stream).toList(), ids.stream().map(EventId::version).toList())
                .stream().map(Cited::of).collect(Collectors.toMap(Cited::event, Function.identity()));
    }
}
