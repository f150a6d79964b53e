package org.cooptrack.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.springframework.stereotype.Component;

/** Pages of the whole history by position. A page looks at no more than so many events, however few of them are wanted. */
@Component
class Feed {
    private static final int LOOKED_AT = 20_000;
    private static final int PAGE = 1_000;

    private final LedgerReader ledger;

    Feed(LedgerReader ledger) { this.ledger = ledger; }

    /** Events, and the position after which the next page begins. */
    record Part(List<StoredEvent> events, long upTo) {}

    Part after(long after, int limit, Filter filter) {
        var found = new ArrayList<StoredEvent>();
        long start = startOf(after, filter);
        long at = start;
        while (found.size() < limit && at - start < LOOKED_AT) {
            List<StoredEvent> page = ledger.readAll(at, PAGE);
            for (StoredEvent event : page) {
                if (found.size() == limit || filter.isOver(event)) return new Part(found, at);
                if (filter.test(event)) found.add(event);
                at = event.position();
            }
            if (page.size() < PAGE) break;
        }
        return new Part(found, at);
    }

    /** After which position the first event can be that is wanted. */
    long startOf(long after, Filter filter) {
        if (filter.from() == null) return after;
        OptionalLong before = ledger.positionAt(filter.from().minusNanos(1_000));
        return before.isPresent() ? Math.max(after, before.getAsLong()) : Math.max(after, ledger.head());
    }
}
