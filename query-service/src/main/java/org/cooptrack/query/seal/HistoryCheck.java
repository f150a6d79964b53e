package org.cooptrack.query.seal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.seal.Finding.Kind;
import org.cooptrack.tlog.VerifyingKey;
import org.cooptrack.tlog.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Derives every leaf and node anew from the ledger, and compares them with the tiles and with every checkpoint of the origin
 * under which is signed. It reads all of history, in bounded memory, and changes nothing.
 */
final class HistoryCheck {
    private static final int BLOCK = 4_096, WINDOW = 1_024;

    private final FoundLeaves found;
    private final Tiles tiles;
    private final Origins origins;
    private final Checkpoints checkpoints;
    private final LastSigned lastSigned;
    private final LedgerReader ledger;

    HistoryCheck(LedgerReader ledger, SealDatabase database, LastSigned lastSigned) {
        this.ledger = ledger;
        this.found = new FoundLeaves(ledger);
        this.tiles = new Tiles(database);
        this.origins = new Origins(database);
        this.checkpoints = new Checkpoints(database);
        this.lastSigned = lastSigned;
    }

    /**
     * @param progress
     *            told how many leaves were compared
     */
    Checked run(LongConsumer progress) {
        Optional<Origin> origin = origins.newest();
        if (origin.isEmpty()) return new Checked(true, null, ledger.head() + 1, 0, 0, List.of());
        return new Run(origin.get(), progress).checked();
    }

    /** One check, of one origin. */
    private final class Run {
        private final Origin origin;
        private final LongConsumer progress;
        private final SealedLeaves sealed;
        private final TwoTrees trees;
        private final List<Finding> findings = new ArrayList<>();
        private final Differing differing = new Differing();
        private final List<VerifyingKey> known = origins.keys();
        private long size;
        private long borneOut;

        Run(Origin origin, LongConsumer progress) {
            this.origin = origin;
            this.progress = progress;
            this.sealed = new SealedLeaves(tiles, origin);
            this.trees = new TwoTrees(sealed);
        }

        Checked checked() {
            size = checkpoints.newest(origin).map(Sealed::size).orElse(0L);
            Iterator<Sealed> signed = new SignedInTurn(checkpoints, origin, size);
            @Nullable
            Sealed next = signed.hasNext() ? signed.next() : null;
            for (long from = 0; from < size; from += BLOCK) {
                long to = Math.min(size, from + BLOCK);
                List<Hash> was = sealed.between(from, to);
                List<Optional<Hash>> is = found.between(from, to);
                for (int at = 0; at < was.size(); at++) {
                    trees.add(was.get(at), is.get(at));
                    if (!is.get(at).equals(Optional.of(was.get(at)))) differing.add(from + at, was.get(at), is.get(at));
                    while (next != null && next.size() == from + at + 1) {
                        compare(next);
                        next = signed.hasNext() ? signed.next() : null;
                    }
                }
                progress.accept(to);
            }
            conclude();
            return new Checked(findings.isEmpty(), origin.name(), ledger.head() + 1, size, borneOut, findings);
        }

        private void compare(Sealed checkpoint) {
            if (!checkpoint.isSignedBy(known)) {
                findings.add(new Finding(Kind.CHECKPOINT_UNSIGNED, checkpoint.size(), 1, null, null));
                return;
            }
            if (trees.compare(checkpoint)) borneOut++;
        }

        private void conclude() {
            differing.first().ifPresent(this::name);
            trees.rewritten().ifPresent(between -> findings
                    .add(new Finding(Kind.REWRITTEN, between.after(), between.upTo() - between.after(), null,
                            between.upTo())));
            if (differing.count() == 0)
                trees.wrongTile().ifPresent(leaf -> findings.add(new Finding(Kind.TILES_CHANGED, leaf, 1, null, null)));
            forgotten().ifPresent(findings::add);
        }

        private void name(long first) {
            if (trees.ledgerIsAsSigned()) {
                findings.add(new Finding(Kind.TILES_CHANGED, first, differing.count(), null, null));
                return;
            }
            long to = Math.min(size, first + WINDOW);
            var difference = new Difference(sealed.between(first, to), to == size,
                    found.between(first, first + WINDOW));
            Optional<Long> exchanged = differing.exchangedWith(first);
            String event = found.id(first).orElse(null);
            if (exchanged.isPresent())
                findings.add(new Finding(Kind.REORDERED, first, 2, event, exchanged.get()));
            else
                findings.add(difference.shape()
                        .map(shape -> new Finding(shape.kind(), first, count(shape, first), event, null))
                        .orElseGet(() -> new Finding(Kind.CHANGED, first, differing.count(), event, null)));
        }

        /** Missing at the end of the window is missing up to the end of what was sealed. */
        private long count(Difference.Shape shape, long first) {
            boolean cutOff = shape.kind() == Kind.REMOVED && shape.count() == WINDOW && ledger.head() < first;
            return cutOff ? size - first : shape.count();
        }

        /** What was signed last is known outside the database. */
        private Optional<Finding> forgotten() {
            try {
                return lastSigned.read(known).map(LastSigned.Signed::checkpoint)
                        .filter(last -> last.origin().equals(origin.name()) && last.size() > size)
                        .filter(last -> !trees.leadsTo(last, found))
                        .map(last -> new Finding(Kind.CHECKPOINT_FORGOTTEN, last.size(), last.size() - size, null,
                                null));
            } catch (CannotSeal unreadable) {
                return Optional.of(new Finding(Kind.CHECKPOINT_UNSIGNED, size, 1, null, null));
            }
        }
    }
}
