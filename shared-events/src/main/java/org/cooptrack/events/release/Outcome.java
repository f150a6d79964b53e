package org.cooptrack.events.release;

/** With what a case ends. */
public enum Outcome {
    REINTEGRATED, RETURNED_HOME, CARED_FOR_ELSEWHERE, LEFT_BY_OWN_WISH, RISK_AVERTED, NOT_FORCED_LABOUR,
    LOST_FROM_SIGHT, DIED
}
