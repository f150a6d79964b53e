package org.cooptrack.events.value;

/** How a number of persons was estimated, and between which numbers it lies. */
public record Estimate(EstimateMethod method, int lowest, int highest) {
    public boolean holds(long persons) { return lowest <= persons && persons <= highest; }
}
