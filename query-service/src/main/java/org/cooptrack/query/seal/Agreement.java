package org.cooptrack.query.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Tile;
import org.cooptrack.tlog.Tree;

/**
 * Whether what was sealed and what the ledger holds are still one history, as far as it can be seen quickly: before each
 * signing, and on nodes that do not lead. What cannot be seen quickly the check of all history finds.
 */
record Agreement(LedgerLeaves leaves, Tiles tiles, LastSigned lastSigned) {
    /** How far an origin has come: its last checkpoint, or the one it follows. */
    record Standing(Origin origin, long size, Hash root, boolean signed) {
        static Standing of(Origin origin, Optional<Sealed> newest) {
            if (newest.isPresent()) return new Standing(origin, newest.get().size(), newest.get().root(), true);
            Origin.Followed follows = origin.follows();
            return follows == null
                    ? new Standing(origin, 0, Hash.OF_NOTHING, false)
                    : new Standing(origin, follows.size(), follows.root(), false);
        }
    }

    /**
     * @return the last signed checkpoint of this origin where it is ahead of what is published: its writing was cut off, or
     *         the database was restored behind it
     * @throws CannotSeal
     *             where they are two histories
     */
    Optional<LastSigned.Signed> check(Standing standing, List<org.cooptrack.tlog.VerifyingKey> known) {
        requireRoot(standing.origin(), standing.size(), standing.root(), "seal.checkpoint-differs");
        long count = leaves.count();
        if (count < standing.size()) throw new CannotSeal("seal.ledger-behind", count, standing.size());
        requireEdge(standing);
        Optional<LastSigned.Signed> last = lastSigned.read(standing.origin().name(), known);
        if (last.isEmpty()) return last;
        Checkpoint signed = last.get().checkpoint();
        if (count < signed.size()) throw new CannotSeal("seal.ledger-behind", count, signed.size());
        if (signed.size() > standing.size()) return last;
        requireRoot(standing.origin(), signed.size(), signed.root(), "seal.last-differs");
        return Optional.empty();
    }

    private void requireRoot(Origin origin, long size, Hash root, String rule) {
        try {
            if (new Tree(new TiledNodes(tiles, origin), size).root().equals(root)) return;
        } catch (TiledNodes.MissingTile missing) {
            throw new CannotSeal(rule, size);
        }
        throw new CannotSeal(rule, size);
    }

    /** The last leaves that were sealed, up to a tile of them: a log that was restored behind them holds others there. */
    private void requireEdge(Standing standing) {
        if (standing.size() == 0) return;
        long first = (standing.size() - 1) / Tile.FULL * Tile.FULL;
        var found = new ArrayList<Hash>();
        leaves.each(first, standing.size(), found::add);
        var sealed = new TiledNodes(tiles, standing.origin());
        for (int at = 0; at < found.size(); at++)
            if (!found.get(at).equals(sealed.at(0, first + at)))
                throw new CannotSeal("seal.ledger-differs", first + at);
    }
}
