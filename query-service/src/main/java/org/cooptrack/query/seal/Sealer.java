package org.cooptrack.query.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Growth;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.Proven;
import org.cooptrack.tlog.SigningKey;
import org.cooptrack.tlog.Tree;
import org.cooptrack.tlog.VerifyingKey;

/**
 * Signs what the ledger holds, a step at a time. A step is one transaction of the seal, in which nobody else takes over: tiles
 * grow, the checkpoint over them is signed, kept in the file beside the key, and then published by the commit. Wherever it is
 * cut off, the next step finds either nothing of it, or in the file the checkpoint that it then publishes, and no other.
 */
final class Sealer {
    private final LedgerReader ledger;
    private final SealDatabase database;
    private final Leadership leadership;
    private final SealKeys keys;
    private final LastSigned lastSigned;
    private final SealSettings settings;
    private final LedgerLeaves leaves;
    private final Tiles tiles;
    private final Origins origins;
    private final Checkpoints checkpoints;
    private final Agreement agreement;

    Sealer(LedgerReader ledger, SealDatabase database, Leadership leadership, SealKeys keys, LastSigned lastSigned,
            SealSettings settings) {
        this.ledger = ledger;
        this.database = database;
        this.leadership = leadership;
        this.keys = keys;
        this.lastSigned = lastSigned;
        this.settings = settings;
        this.leaves = new LedgerLeaves(ledger);
        this.tiles = new Tiles(database);
        this.origins = new Origins(database);
        this.checkpoints = new Checkpoints(database);
        this.agreement = new Agreement(leaves, tiles, lastSigned, settings.every());
    }

    /**
     * Only for who leads.
     *
     * @return whether there is more to seal
     * @throws CannotSeal
     *             where it must not be signed
     * @throws Leadership.Lost
     *             where another node has taken over
     */
    boolean step() {
        UUID log = ledger.logId();
        String name = settings.origin(log);
        List<SigningKey> signing = keys.of(name);
        Optional<Origin> origin = origins.newest();
        if (origin.isEmpty() || !origin.get().name().equals(name)) begin(name, log);
        return database.inTransaction(() -> {
            leadership.hold();
            return grown(standing(origins.newest().orElseThrow()), signing);
        });
    }

    /** Who has no keys must not take the lead from those who have. */
    void requireKeys() { keys.of(settings.name()); }

    /** Whether the two histories are one, for a node that only looks on. */
    void look() {
        String name = settings.origin(ledger.logId());
        List<SigningKey> signing = keys.of(name);
        origins.newest().filter(origin -> origin.name().equals(name))
                .ifPresent(origin -> agreement.glance(standing(origin), known(signing)));
    }

    private void begin(String name, UUID log) {
        if (origins.all().stream().anyMatch(origin -> origin.name().equals(name)))
            throw new CannotSeal("seal.origin-left", name);
        Optional<Origin.Followed> follows = new Predecessor(leaves, checkpoints).found(origins.keys(),
                leadership::stay);
        database.inTransaction(() -> {
            leadership.hold();
            Origin origin = origins.begin(name, log, follows.orElse(null));
            follows.ifPresent(old -> tiles.copy(old.origin(), origin, old.size()));
            return origin;
        });
    }

    private Agreement.Standing standing(Origin origin) {
        return Agreement.Standing.of(origin, checkpoints.newest(origin));
    }

    private boolean grown(Agreement.Standing from, List<SigningKey> signing) {
        Optional<LastSigned.Signed> ahead = agreement.glance(from, known(signing));
        long count = leaves.count();
        long to = ahead.map(signed -> signed.checkpoint().size())
                .orElseGet(() -> Math.min(count, from.size() + settings.step()));
        if (to == 0 || (to == from.size() && from.signed())) return false;
        Hash root = grow(from, to);
        ahead.ifPresent(signed -> requireRoot(signed.checkpoint(), root));
        agreement.check(from, known(signing));
        var checkpoint = new Checkpoint(from.origin().name(), to, root, said(from));
        Note note = ahead.map(LastSigned.Signed::note).orElseGet(() -> signed(checkpoint, signing));
        publish(from.origin(), checkpoint, note, note.verified(known(signing)));
        return to < count;
    }

    private static void requireRoot(Checkpoint signed, Hash root) {
        if (!signed.root().equals(root)) throw new CannotSeal("seal.last-differs", signed.size());
    }

    /** The root of the tree of that many leaves, whose tiles are written; it has grown from the one before by appending alone. */
    private Hash grow(Agreement.Standing from, long to) {
        var growing = new GrowingTiles(tiles, from.origin());
        var growth = new Growth(growing, new TiledNodes(tiles, from.origin()), from.size());
        while (growth.size() < to) {
            leaves.each(growth.size(), Math.min(to, growth.size() + settings.step()), growth::add);
            growing.write();
        }
        var tree = new Tree(new TiledNodes(tiles, from.origin()), to);
        boolean consistent = from.size() == 0 || Proven.consistency(from.size(), from.root(), to, tree.root(),
                tree.consistency(from.size()));
        if (!consistent || !tree.root().equals(growth.root())) throw new CannotSeal("seal.checkpoint-differs", to);
        return growth.root();
    }

    private static List<String> said(Agreement.Standing from) {
        Origin.Followed follows = from.origin().follows();
        return from.signed() || follows == null ? List.of() : List.of(follows.line());
    }

    private static Note signed(Checkpoint checkpoint, List<SigningKey> signing) {
        Note note = checkpoint.note();
        for (SigningKey key : signing)
            note = key.sign(note, Instant.EPOCH);
        return note;
    }

    /** The file is written last of all, so that who was frozen until the server dropped its transaction fails before. */
    private void publish(Origin origin, Checkpoint checkpoint, Note note, List<VerifyingKey> by) {
        by.forEach(key -> origins.signs(origin, key));
        checkpoints.add(origin, checkpoint, note, leadership.epoch());
        lastSigned.keep(note);
    }

    private List<VerifyingKey> known(List<SigningKey> signing) {
        return Stream.concat(signing.stream().map(SigningKey::verifying), origins.keys().stream()).toList();
    }
}
