package org.cooptrack.events.dispute;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/**
 * How a third party helps to settle a dispute: by bringing the sides to agree, or by an award they submitted to
 * (Voluntary Conciliation and Arbitration Recommendation, R092).
 */
@ValuesOf(Dimension.WAY)
public enum Way {
    CONCILIATION, ARBITRATION
}
