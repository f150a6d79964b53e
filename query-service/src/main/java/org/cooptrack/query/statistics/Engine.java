package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Optional;

/** Works out figures from the facts. Several may stand beside each other; all that answer answer alike. */
public interface Engine {
    /** More cells are refused, by whichever engine. */
    int MOST_CELLS = 10_000;

    /**
     * The figures of all cells in which there is a fact or one waits, in the order of their values; without a breakdown of one
     * cell, be it of nothing. None where it does not answer this question, or not now.
     */
    Optional<List<Figure>> figures(Question question);

    /**
     * How many projects were to report under the question, and how many did. None where it does not answer that.
     *
     * @param active the measure with a fact for each project and year in which it was active
     */
    Optional<Coverage> coverage(Question question, Optional<Measure> active);
}
