package org.cooptrack.events.dialogue;

/**
 * For whom a party speaks: the three constituents of the organization, or others (civil society, experts,
 * international organizations).
 */
public enum Side {
    GOVERNMENT, EMPLOYERS, WORKERS, OTHERS
}
