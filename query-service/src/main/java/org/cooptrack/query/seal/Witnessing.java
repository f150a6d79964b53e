package org.cooptrack.query.seal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cooptrack.tlog.Tree;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Shows each new checkpoint to the witnesses that were named, from the node that signs, each witness on a thread of its own. Nothing
 * waits for them: one that is away is asked again, more and more seldom, for the newest checkpoint there is then.
 */
final class Witnessing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final List<Witness> witnesses;
    private final SealDatabase database;
    private final Leadership leadership;
    private final Duration pause;
    private final Origins origins;
    private final Checkpoints checkpoints;
    private final Cosignatures cosignatures;
    private final Tiles tiles;
    private final Map<Witness, CannotSeal> troubles = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean running;

    Witnessing(List<Witness> witnesses, SealDatabase database, Leadership leadership, Duration pause) {
        this.witnesses = List.copyOf(witnesses);
        this.database = database;
        this.leadership = leadership;
        this.pause = pause;
        this.origins = new Origins(database);
        this.checkpoints = new Checkpoints(database);
        this.cosignatures = new Cosignatures(database);
        this.tiles = new Tiles(database);
    }

    List<Witness> witnesses() { return witnesses; }

    /** Why a witness did not sign last, as far as this node asked it. */
    Optional<CannotSeal> trouble(Witness witness) {
        return Optional.ofNullable(troubles.get(witness));
    }

    private void run(Witness witness) {
        var asked = new AskedWitness(witness);
        Duration rest = pause;
        try {
            while (!closing.await(rest.toMillis(), TimeUnit.MILLISECONDS))
                rest = look(witness, asked) ? pause : longer(rest);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration rest) {
        Duration twice = rest.multipliedBy(2);
        return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }

    private boolean look(Witness witness, AskedWitness asked) {
        try {
            if (leadership.epoch() >= 0) ask(witness, asked);
            troubles.remove(witness);
            return true;
        } catch (CannotSeal why) {
            CannotSeal before = troubles.put(witness, why);
            if (before == null || !before.rule().equals(why.rule())) LOG.warn("{}", why.getMessage());
            return false;
        } catch (DataAccessException | FlywayException away) {
            LOG.debug("the seal cannot be reached for {}", witness.key().name(), away);
            return false;
        } catch (RuntimeException failed) {
            LOG.error("asking {} failed", witness.key().name(), failed);
            troubles.put(witness, new CannotSeal("seal.failed", String.valueOf(failed.getMessage())));
            return false;
        }
    }

    private void ask(Witness witness, AskedWitness asked) {
        database.prepare();
        Optional<Origin> origin = origins.newest();
        Optional<Sealed> newest = origin.flatMap(checkpoints::newest);
        if (newest.isEmpty()) return;
        long seen = cosignatures.last(origin.get(), witness).map(Cosignatures.Last::size).orElse(0L);
        if (seen >= newest.get().size()) return;
        var tree = new Tree(new TiledNodes(tiles, origin.get()), newest.get().size());
        cosignatures.add(origin.get(), newest.get().size(), witness,
                asked.cosigned(newest.get().note(), tree, seen));
    }

    @Override
    public void start() {
        running = true;
        witnesses.forEach(witness -> Thread.ofVirtual().name("witness " + witness.key().name())
                .start(() -> run(witness)));
    }

    /** Nobody is waited for: a signature that comes now is asked for again. */
    @Override
    public void stop() {
        closing.countDown();
        running = false;
    }

    @Override
    public boolean isRunning() { return running; }
}
