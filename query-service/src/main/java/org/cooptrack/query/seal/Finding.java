package org.cooptrack.query.seal;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with history.
 *
 * @param position
 *            of the first event it concerns, or of the first leaf
 * @param count
 *            how many events, or how many hashes
 * @param event
 *            the id of the event that stands there now, if one does
 * @param to
 *            of two places that were exchanged, the other one; of two checkpoints, the size of the later one, where the position
 *            is the size of the earlier one
 */
record Finding(Kind kind, long position, long count, @Nullable String event, @Nullable Long to) {
    /** In which way. */
    enum Kind {
        /** Events say something else than when they were sealed. */
        CHANGED,
        /** Events stand between those that were sealed. */
        INSERTED,
        /** Events that were sealed are not there. */
        REMOVED,
        /** Events that were sealed stand in another order. */
        REORDERED,
        /** Events and tiles agree, but not with what was signed: something changed between these two checkpoints. */
        REWRITTEN,
        /** The events are as they were signed, and the tiles over them are not. */
        TILES_CHANGED,
        /** A checkpoint is signed by none of the keys, or says something else than its row. */
        CHECKPOINT_UNSIGNED,
        /** A checkpoint was signed here that is not among them any more. */
        CHECKPOINT_FORGOTTEN,
        /** Between two checkpoints others were signed, so many as their numbers are missing, that are not among them any more. */
        CHECKPOINT_REMOVED
    }
}
