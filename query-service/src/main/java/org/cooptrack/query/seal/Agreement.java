package org.cooptrack.query.seal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Tile;
import org.cooptrack.tlog.Tree;
import org.cooptrack.tlog.VerifyingKey;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was sealed and what the ledger holds are still one history, as far as it can be seen quickly: before each
 * signing, and on nodes that do not lead. What cannot be seen quickly the check of all history finds.
 */
final class Agreement {
    private final LedgerLeaves leaves;
    private final Tiles tiles;
    private final LastSigned lastSigned;
    private final long often;
    private volatile @Nullable Agreed agreed;

    /** That what was sealed and as many events were one history, when it was last looked at. */
    private record Agreed(Standing standing, long count, long at) {}

    /** @param often how often it is looked at again where nothing has come to either */
    Agreement(LedgerLeaves leaves, Tiles tiles, LastSigned lastSigned, Duration often) {
        this.leaves = leaves;
        this.tiles = tiles;
        this.lastSigned = lastSigned;
        this.often = often.toNanos();
    }

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
     * Looks at all of it, as before each signing.
     *
     * @return the last signed checkpoint of this origin where it is ahead of what is published: its writing was cut off, or
     *         the database was restored behind it
     * @throws CannotSeal
     *             where they are two histories
     */
    Optional<LastSigned.Signed> check(Standing standing, List<VerifyingKey> known) {
        long count = leaves.count();
        requireRoot(standing.origin(), standing.size(), standing.root(), "seal.checkpoint-differs");
        if (count < standing.size()) throw new CannotSeal("seal.ledger-behind", count, standing.size());
        requireEdge(standing);
        Optional<LastSigned.Signed> ahead = ahead(standing, count, known);
        agreed = new Agreed(standing, count, System.nanoTime());
        return ahead;
    }

    /** The same, as often as anybody likes: where neither has grown, it is not looked at again for a while. */
    Optional<LastSigned.Signed> glance(Standing standing, List<VerifyingKey> known) {
        long count = leaves.count();
        return isAgreed(standing, count) ? ahead(standing, count, known) : check(standing, known);
    }

    private Optional<LastSigned.Signed> ahead(Standing standing, long count, List<VerifyingKey> known) {
        Optional<LastSigned.Signed> last = lastSigned.read(standing.origin().name(), known);
        if (last.isEmpty()) return last;
        Checkpoint signed = last.get().checkpoint();
        if (count < signed.size()) throw new CannotSeal("seal.ledger-behind", count, signed.size());
        if (signed.size() > standing.size()) return last;
        if (!signed.root().equals(standing.root()) || signed.size() != standing.size())
            requireRoot(standing.origin(), signed.size(), signed.root(), "seal.last-differs");
        return Optional.empty();
    }

    private boolean isAgreed(Standing standing, long count) {
        Agreed last = agreed;
        return last != null && last.standing().equals(standing) && last.count() == count
                && System.nanoTime() - last.at() < often;
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
