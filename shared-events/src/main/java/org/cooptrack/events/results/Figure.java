package org.cooptrack.events.results;

/** Which number of a measure: the sum of its facts, or the distinct persons or things behind them. */
public enum Figure {
    TOTAL, DISTINCT
}
