package org.cooptrack.query.history;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.cooptrack.ledger.LedgerFollower;
import org.cooptrack.ledger.LedgerTail;
import org.cooptrack.ledger.StoredEvent;

/**
 * One reader's way along the feed: past what is recorded, then with what is. It holds a small page of events and reads the
 * next one only when the reader has taken all of it, so that a slow reader costs no more than a quick one.
 */
final class Following {
    static final int PAGE = 100;

    private final LedgerFollower<?> log;
    private final Filter filter;
    private final Function<StoredEvent, String> told;
    private long left;

    Following(LedgerFollower<?> log, Filter filter, Function<StoredEvent, String> told, long most) {
        this.log = log;
        this.filter = filter;
        this.told = told;
        this.left = most;
    }

    /** Until it is over, or nothing more can be wanted. */
    void tell(ServerSentEvents out, Duration heartbeat, BooleanSupplier over) throws IOException, InterruptedException {
        out.begin();
        boolean goesOn = true;
        while (goesOn && !over.getAsBoolean()) {
            for (LedgerTail.Entry<?> entry : log.await(heartbeat, over)) {
                goesOn = goesOn && !over.getAsBoolean() && tell(out, entry.event());
            }
            out.pause();
        }
        out.end();
    }

    /** Up to where the log was read for this reader. */
    long position() { return log.position(); }

    private boolean tell(ServerSentEvents out, StoredEvent event) throws IOException {
        if (left == 0 || filter.isOver(event)) return false;
        if (filter.test(event)) {
            out.event(event.position(), told.apply(event));
            left--;
        } else
            out.passed(event.position());
        return left > 0;
    }
}
