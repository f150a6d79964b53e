package org.cooptrack.events.hiv;

/** The two sides that make a workplace policy (Recommendation No. 200, on HIV and AIDS, 2010). */
public enum Side {
    EMPLOYER, WORKERS
}
