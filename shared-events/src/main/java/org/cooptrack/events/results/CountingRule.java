package org.cooptrack.events.results;

/** How the values of an indicator make one figure: added up, counted once each, the latest, a share of two sums, or reached or not. */
public enum CountingRule {
    SUM, DISTINCT, LATEST, RATIO, MILESTONE
}
