package org.cooptrack.events.enterprise;

/** What an enterprise declares of itself. That it said nothing is an answer of its own, never a no. */
public enum Declared {
    YES, NO, UNKNOWN
}
