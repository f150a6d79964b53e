package org.cooptrack.events.childlabour;

/** How a child left child labour: by leaving work, by moving to permitted and not hazardous work, or by never entering it. */
public enum Way {
    REMOVED_FROM_WORK, MOVED_TO_PERMITTED_WORK, PREVENTED;

    public boolean withdraws() { return this != PREVENTED; }
}
