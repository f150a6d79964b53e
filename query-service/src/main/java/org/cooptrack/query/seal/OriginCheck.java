package org.cooptrack.query.seal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.cooptrack.query.seal.Finding.Kind;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** One check of all history, against what was signed under one origin. */
final class OriginCheck {
    private static final int BLOCK = 4_096, WINDOW = 1_024, GAPS = 100;

    private final Evidence evidence;
    private final Origin origin;
    private final LongConsumer progress;
    private final SealedLeaves sealed;
    private final TwoTrees trees;
    private final List<Finding> findings = new ArrayList<>();
    private final Differing differing = new Differing();
    private final List<VerifyingKey> known;
    private long size;
    private long borneOut;

    OriginCheck(Evidence evidence, Origin origin, LongConsumer progress) {
        this.evidence = evidence;
        this.origin = origin;
        this.progress = progress;
        this.known = evidence.origins().keys();
        this.sealed = new SealedLeaves(evidence.tiles(), origin);
        this.trees = new TwoTrees(sealed);
    }

    Checked checked() {
        size = evidence.checkpoints().newest(origin).map(Sealed::size).orElse(0L);
        Iterator<Sealed> signed = new SignedInTurn(evidence.checkpoints(), origin, size);
        @Nullable
        Sealed next = signed.hasNext() ? signed.next() : null;
        for (long from = 0; from < size; from += BLOCK) {
            long to = Math.min(size, from + BLOCK);
            List<Hash> was = sealed.between(from, to);
            List<Optional<Hash>> is = evidence.found().between(from, to);
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
        return new Checked(findings.isEmpty(), origin.name(), evidence.ledger().head() + 1, size, borneOut, findings);
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
        evidence.checkpoints().gaps(GAPS).forEach(gap -> findings
                .add(new Finding(Kind.CHECKPOINT_REMOVED, gap.after(), gap.count(), null, gap.upTo())));
        findings.addAll(forgotten());
    }

    private void name(long first) {
        if (trees.ledgerIsAsSigned()) {
            findings.add(new Finding(Kind.TILES_CHANGED, first, differing.count(), null, null));
            return;
        }
        long to = Math.min(size, first + WINDOW);
        var difference = new Difference(sealed.between(first, to), to == size,
                evidence.found().between(first, first + WINDOW));
        Optional<Long> exchanged = differing.exchangedWith(first);
        String event = evidence.found().id(first).orElse(null);
        if (exchanged.isPresent())
            findings.add(new Finding(Kind.REORDERED, first, 2, event, exchanged.get()));
        else
            findings.add(difference.shape()
                    .map(shape -> new Finding(shape.kind(), first, count(shape, first), event, null))
                    .orElseGet(() -> new Finding(Kind.CHANGED, first, differing.count(), event, null)));
    }

    /** Missing at the end of the window is missing up to the end of what was sealed. */
    private long count(Difference.Shape shape, long first) {
        boolean cutOff = shape.kind() == Kind.REMOVED && shape.count() == WINDOW && evidence.ledger().head() < first;
        return cutOff ? size - first : shape.count();
    }

    /** What was signed last is known outside the database. */
    private List<Finding> forgotten() {
        try {
            return evidence.lastSigned().all().stream().map(LastSigned.Signed::checkpoint).flatMap(this::forgotten)
                    .toList();
        } catch (CannotSeal unreadable) {
            return List.of(new Finding(Kind.CHECKPOINT_UNSIGNED, size, 1, null, null));
        }
    }

    private Stream<Finding> forgotten(Checkpoint last) {
        long there = evidence.origins().all().stream().filter(one -> one.name().equals(last.origin())).findFirst()
                .flatMap(evidence.checkpoints()::newest).map(Sealed::size).orElse(0L);
        boolean cutOff = last.origin().equals(origin.name()) && trees.leadsTo(last, evidence.found());
        return last.size() <= there || cutOff
                ? Stream.of()
                : Stream.of(new Finding(Kind.CHECKPOINT_FORGOTTEN, last.size(), last.size() - there, null, null));
    }
}
