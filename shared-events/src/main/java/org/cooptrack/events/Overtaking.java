package org.cooptrack.events;

/**
 * An event that says anew, or takes back, what earlier events of its stream said. What nobody closed of the quality issues
 * with which those opened falls with them: a rule that it no longer breaks is put right by it, one that it still breaks is an
 * issue of its own.
 */
public interface Overtaking {
    /**
     * Whether that earlier event tells of the same fact, and every rule that was held against it was held against this one
     * too. Where this is not so, the issue of the earlier one stays, and with it both stay outside the figures.
     */
    boolean overtakes(Event earlier);
}
