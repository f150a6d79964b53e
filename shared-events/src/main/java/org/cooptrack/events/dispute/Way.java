package org.cooptrack.events.dispute;

/**
 * How a third party helps to settle a dispute: by bringing the sides to agree, or by an award they submitted to
 * (Voluntary Conciliation and Arbitration Recommendation, R092).
 */
public enum Way {
    CONCILIATION, ARBITRATION
}
