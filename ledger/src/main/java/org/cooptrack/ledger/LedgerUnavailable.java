package org.cooptrack.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The ledger could not be asked, or its answer was lost and could not be had again in time: what became of the append is
 * unknown until the same command, or the same key, is sent again.
 */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
