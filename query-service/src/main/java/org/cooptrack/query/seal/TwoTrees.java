package org.cooptrack.query.seal;

import java.util.Optional;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Growth;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Tile;
import org.jspecify.annotations.Nullable;

/** The tree over the leaves that the tiles say, and the one over those that the ledger holds, as they grow side by side. */
final class TwoTrees {
    private static final int BLOCK = 4_096;
    private final SealedLeaves tiles;
    private final Growth sealed;
    private final Growth found = new Growth((_, _, _) -> {});
    private boolean gap;
    private boolean tilesFail, ledgerFails;
    private long held;
    private @Nullable Between rewritten;
    private @Nullable Long wrongTile;

    /** Two checkpoints by their sizes: the last that holds, 0 if none does, and the first that does not. */
    record Between(long after, long upTo) {}

    TwoTrees(SealedLeaves tiles) {
        this.tiles = tiles;
        this.sealed = new Growth(this::node);
    }

    /** Tiles above the leaves must follow from those below them. */
    private void node(int level, long index, Hash hash) {
        if (level == 0 || level % Tile.HEIGHT != 0 || wrongTile != null) return;
        if (!tiles.at(level / Tile.HEIGHT, index).equals(Optional.of(hash))) wrongTile = index << level;
    }

    void add(Hash was, Optional<Hash> is) {
        sealed.add(was);
        if (is.isEmpty()) gap = true;
        else if (!gap) found.add(is.get());
    }

    /** Whether the ledger's events lead to the checkpoint over as many leaves as there are now. */
    boolean compare(Sealed checkpoint) {
        boolean byTiles = sealed.root().equals(checkpoint.root());
        boolean byLedger = !gap && found.root().equals(checkpoint.root());
        tilesFail |= !byTiles;
        ledgerFails |= !byLedger;
        if (byTiles || byLedger) held = checkpoint.size();
        else if (rewritten == null) rewritten = new Between(held, checkpoint.size());
        return byLedger;
    }

    /** Then whatever differs differs in the tiles. */
    boolean ledgerIsAsSigned() { return tilesFail && !ledgerFails; }

    Optional<Between> rewritten() { return Optional.ofNullable(rewritten); }

    /** The first leaf below a hash that does not follow. */
    Optional<Long> wrongTile() {
        return Optional.ofNullable(wrongTile);
    }

    /** Whether the ledger's events go on to a checkpoint over more leaves: then its writing was only cut off. */
    boolean leadsTo(Checkpoint later, FoundLeaves leaves) {
        while (!gap && found.size() < later.size()) {
            long to = Math.min(later.size(), found.size() + BLOCK);
            for (Optional<Hash> leaf : leaves.between(found.size(), to)) {
                if (leaf.isEmpty()) return false;
                found.add(leaf.get());
            }
        }
        return !gap && found.size() == later.size() && found.root().equals(later.root());
    }
}
