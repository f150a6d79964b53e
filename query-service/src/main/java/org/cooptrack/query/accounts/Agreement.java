package org.cooptrack.query.accounts;

/** How a booking and a transaction agree. */
enum Agreement {
    MATCHED, DIFFERS, ONLY_HERE, ONLY_THERE
}
