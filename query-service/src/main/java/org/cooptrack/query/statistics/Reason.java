package org.cooptrack.query.statistics;

/** Why an event that is like those under a figure does not count there. */
public enum Reason {
    /** It was taken back. */
    RETRACTED,
    /** It was said anew. */
    SUPERSEDED,
    /** The person counts by another fact, recorded of somebody with whom they were merged. */
    MERGED,
    /** The person or thing counts by another fact. */
    COUNTED_ALREADY,
    /** A number that names nobody: the sum has it, the distinct figure cannot. */
    WITHOUT_IDENTITY,
    /** A quality issue is open. */
    OPEN_ISSUE,
    /** It fits all that is asked but the time, or is not dated precisely enough to lie wholly within it. */
    OUTSIDE_PERIOD;

    /** Whether it can leave something out of that figure. */
    boolean applies(boolean distinct) {
        return switch (this) {
            case MERGED, COUNTED_ALREADY, WITHOUT_IDENTITY -> distinct;
            case RETRACTED, SUPERSEDED, OPEN_ISSUE, OUTSIDE_PERIOD -> true;
        };
    }
}
