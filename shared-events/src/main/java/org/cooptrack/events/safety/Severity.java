package org.cooptrack.events.safety;

/**
 * How an occupational injury ended: with death within one year of the accident, or not (resolution on statistics of
 * occupational injuries, 16th International Conference of Labour Statisticians, 1998).
 */
public enum Severity {
    FATAL, NON_FATAL
}
