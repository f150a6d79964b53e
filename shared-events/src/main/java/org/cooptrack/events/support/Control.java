package org.cooptrack.events.support;

import org.cooptrack.events.organisation.ConstituentKind;

/**
 * Under whose control an organisation stands. A workers' organization under the control of employers, or the other way round,
 * is not one of its side (Right to Organise and Collective Bargaining Convention, C098, article 2).
 */
public enum Control {
    GOVERNMENT, EMPLOYERS, WORKERS, UNKNOWN;

    /** Whether it is known to be another side than that of such an organisation. */
    public boolean isOtherThan(ConstituentKind constituent) {
        return this != UNKNOWN && this != of(constituent);
    }

    private static Control of(ConstituentKind constituent) {
        return switch (constituent) {
            case GOVERNMENT -> GOVERNMENT;
            case EMPLOYERS_ORGANIZATION -> EMPLOYERS;
            case WORKERS_ORGANIZATION -> WORKERS;
        };
    }
}
