package org.cooptrack.query.dispute;

/** How far a dispute has come. */
public enum DisputeStatus {
    NOTIFIED, CONCILIATED_OR_ARBITRATED, SETTLED, NOT_SETTLED
}
