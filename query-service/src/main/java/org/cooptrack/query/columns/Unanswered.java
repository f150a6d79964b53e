package org.cooptrack.query.columns;

/** A question that columns do not answer. */
final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unanswered(String why) { super(why, null, false, false); }
}
