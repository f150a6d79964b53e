package org.cooptrack.query.projection;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The runner for rebuilds: reads history in pages, up to a position, and lets projections write into a schema beside the
 * live one, a short transaction for each page. Cancelled or killed, it goes on where it stopped when it is run again.
 */
public final class Rebuild {
    private static final int PAGE = 1_000;

    private final LedgerReader ledger;
    private final ViewsSchema schema;
    private final List<Projection> projections;
    private final int page;

    public Rebuild(LedgerReader ledger, ViewsSchema schema, List<Projection> projections) {
        this(ledger, schema, projections, PAGE);
    }

    Rebuild(LedgerReader ledger, ViewsSchema schema, List<Projection> projections, int page) {
        this.ledger = ledger;
        this.schema = schema;
        this.projections = List.copyOf(projections);
        this.page = page;
    }

    /** Answers the position it reached: the given one, unless it was cancelled or history is shorter. */
    public long run(long upTo, BooleanSupplier cancelled, LongConsumer progress) {
        schema.prepare(projections);
        TransactionTemplate transaction = schema.transaction();
        JdbcClient views = schema.views();
        long at = reached(transaction, views);
        while (at < upTo && !cancelled.getAsBoolean()) {
            List<StoredEvent> events = ledger.readAll(at, (int) Math.min(page, upTo - at));
            if (events.isEmpty()) break;
            var batch = new Batch(events.stream().map(Parsed::of).toList());
            transaction.executeWithoutResult(_ -> {
                schema.enter();
                projections.forEach(projection -> batch.write(projection, views));
            });
            at = events.getLast().position();
            progress.accept(at);
        }
        return at;
    }

    private long reached(TransactionTemplate transaction, JdbcClient views) {
        Long least = transaction.execute(_ -> {
            schema.enter();
            return projections.stream().mapToLong(projection -> Positions.of(projection.id(), views).position()).min()
                    .orElseThrow();
        });
        return least == null ? -1 : least;
    }
}
