package org.cooptrack.events.employment;

/** With what a case ended. Whoever found work alone was not placed by the service. */
public enum CaseOutcome {
    PLACED, FOUND_WORK_ALONE, IN_EDUCATION_OR_TRAINING, NO_LONGER_SEEKING_WORK, MOVED_TO_OTHER_SERVICE, LOST_FROM_SIGHT
}
