package org.cooptrack.events.quality;

/** How it came that an issue fell away: what it told of was put right, still breaks the rule as corrected, or was taken back. */
public enum Overtaken {
    PUT_RIGHT, STILL_BROKEN, TAKEN_BACK
}
