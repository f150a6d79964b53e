package org.cooptrack.query.seal;

import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Tree;
import org.cooptrack.web.problem.ProblemException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What was signed, for those who ask: the log under its newest origin that has a checkpoint. */
@Component
class Published {
    private final SealDatabase database;
    private final Origins origins;
    private final Checkpoints checkpoints;
    private final Tiles tiles;

    Published(SealDatabase database) {
        this.database = database;
        this.origins = new Origins(database);
        this.checkpoints = new Checkpoints(database);
        this.tiles = new Tiles(database);
    }

    Origins origins() { return reached(origins); }

    Checkpoints checkpoints() { return reached(checkpoints); }

    /** @throws ProblemException where nothing was sealed yet, or it cannot be asked */
    Sealed newest() {
        return checkpoints().last().orElseThrow(() -> new ProblemException(404, "log.nothing-sealed", null));
    }

    Origin origin(Sealed sealed) {
        return origins().all().stream().filter(origin -> origin.name().equals(sealed.origin())).findFirst()
                .orElseThrow();
    }

    Tree tree(Origin origin, long size) { return new Tree(new TiledNodes(tiles, origin), size); }

    byte[] tile(Origin origin, int level, long index) {
        return tiles.find(origin, level, index).orElse(new byte[0]);
    }

    Hash leaf(Origin origin, long position) { return new TiledNodes(tiles, origin).at(0, position); }

    private <T> T reached(T what) {
        try {
            database.prepare();
            return what;
        } catch (FlywayException | DataAccessException away) {
            throw new ProblemException(503, "seal.unreachable", null).header(HttpHeaders.RETRY_AFTER, "5");
        }
    }
}
