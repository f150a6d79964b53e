package org.cooptrack.events.protection;

/** Why an affiliation ended: the grounds on which national social security laws end membership. */
public enum EndCause {
    DEATH, LEFT_THE_COUNTRY, NO_LONGER_ELIGIBLE, MOVED_TO_ANOTHER_SCHEME, WITHDREW, UNKNOWN
}
