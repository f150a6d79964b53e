package org.cooptrack.events.employment;

/** Why somebody below the minimum age may seek work all the same (C138): light work (article 7), or an apprenticeship (article 6). */
public enum AgeException {
    LIGHT_WORK, APPRENTICESHIP;

    private static final int USUAL_MINIMUM = 15;

    /** From which age on. Light work begins at 13, and at 12 where the minimum age was declared to be 14. */
    int from(int minimum) {
        return switch (this) {
            case LIGHT_WORK -> minimum < USUAL_MINIMUM ? 12 : 13;
            case APPRENTICESHIP -> 14;
        };
    }
}
