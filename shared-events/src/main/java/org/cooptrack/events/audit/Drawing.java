package org.cooptrack.events.audit;

/** How the entries of a sample were picked. Both begin with the order of SHA-256 over the seed, the event and its entry. */
public enum Drawing {
    /** The first of all entries in that order. */
    RANDOM,
    /** The first of each stratum in that order, as many of each as its share of all entries asks for. */
    STRATIFIED
}
