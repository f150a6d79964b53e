package org.cooptrack.events.dispute;

/** Why a dispute ended without a settlement. */
public enum Cause {
    NO_AGREEMENT, AWARD_NOT_ACCEPTED, REFERRED_TO_COURT, WITHDRAWN
}
