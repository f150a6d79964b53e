package org.cooptrack.query.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check of all history has found.
 *
 * @param whole
 *            whether everything that was sealed is still there, unchanged and in its place
 * @param events
 *            how many the ledger has
 * @param sealed
 *            how many were sealed, and therefore checked
 * @param checkpoints
 *            how many signed ones the events lead to
 */
record Checked(boolean whole, @Nullable String origin, long events, long sealed, long checkpoints,
        List<Finding> findings) {}
