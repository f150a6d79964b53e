package org.cooptrack.query.statistics;

import java.util.Collection;

/**
 * What is known of a figure. A number stands only where something that was told stands behind it; a zero that was told, or to
 * which what was told comes down, is such a number. What facts do not know is a category, UNKNOWN, with a number of its own.
 */
public enum Status {
    /** There is a number, be it zero. */
    KNOWN,
    /** There is none: nothing was told, or all of it was taken back. */
    MISSING,
    /** There is none yet: what was told has open quality issues. */
    WAITING,
    /** There may be one, which is not shown to whoever asks. */
    SUPPRESSED;

    /** @param subjects distinct persons or things, who may count by another fact than those under the sum */
    static Status of(long facts, long subjects, long held) {
        if (facts > 0 || subjects > 0) return KNOWN;
        return held > 0 ? WAITING : MISSING;
    }

    /** Of what has several numbers that are never added: it is known where one is. */
    static Status any(Collection<Status> all) {
        return all.contains(KNOWN) ? KNOWN : all.contains(WAITING) ? WAITING : MISSING;
    }

    /** Of what needs all of several numbers. */
    public static Status all(Status one, Status other) {
        if (one == other) return one;
        return one == WAITING || other == WAITING ? WAITING : MISSING;
    }
}
