package org.cooptrack.query.completeness;

import java.util.List;

/**
 * A register with running numbers: what its numbers begin with, how many were recorded, the lowest and the highest, how many between
 * them are missing and which, and the events that carry a number that another carries too. The first hundred of each are told.
 */
record Register(String register, long numbers, long first, long last, long missing, List<Gap> gaps,
        List<String> repeated) {
    Register {
        gaps = List.copyOf(gaps);
        repeated = List.copyOf(repeated);
    }

    /** Numbers that are missing, and between which events. */
    record Gap(long from, long to, String after, String before) {}
}
