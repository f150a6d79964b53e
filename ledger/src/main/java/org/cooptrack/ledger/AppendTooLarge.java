package org.cooptrack.ledger;

/** One append may hold at most 10,000 events and 16 MB; an import splits what is larger. */
public final class AppendTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AppendTooLarge(int events, long bytes) {
        super("%,d events of %,d bytes in one append; at most %,d and %,d".formatted(events, bytes, Append.MOST_EVENTS,
                Append.MOST_BYTES));
    }
}
