package org.cooptrack.events.dialogue;

/** What became of what a session concluded. */
public enum FollowUpOutcome {
    CARRIED_OUT, PARTLY_CARRIED_OUT, NOT_CARRIED_OUT
}
