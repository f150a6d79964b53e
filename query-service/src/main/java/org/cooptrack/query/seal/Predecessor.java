package org.cooptrack.query.seal;

import java.util.List;
import java.util.Optional;
import org.cooptrack.tlog.Growth;
import org.cooptrack.tlog.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** Finds, for a log with a new id, the last checkpoint of the older ones that its events still bear out. */
record Predecessor(LedgerLeaves leaves, Checkpoints checkpoints) {
    private static final int PAGE = 500;

    /**
     * Reads the ledger as far as there are checkpoints.
     *
     * @param known
     *            a checkpoint that none of these signed does not count
     * @param pause
     *            run now and then in between
     */
    Optional<Origin.Followed> found(List<VerifyingKey> known, Runnable pause) {
        var growth = new Growth((_, _, _) -> {});
        long count = leaves.count();
        Origin.@Nullable Followed last = null;
        List<Sealed> page = checkpoints.bySize(0, -1, PAGE);
        while (!page.isEmpty()) {
            for (Sealed sealed : page) {
                if (sealed.size() > count) return Optional.ofNullable(last);
                leaves.each(growth.size(), sealed.size(), growth::add);
                if (growth.root().equals(sealed.root()) && sealed.isSignedBy(known))
                    last = new Origin.Followed(sealed.origin(), sealed.size(), sealed.root());
                pause.run();
            }
            page = checkpoints.bySize(page.getLast().size(), page.getLast().ordinal(), PAGE);
        }
        return Optional.ofNullable(last);
    }
}
