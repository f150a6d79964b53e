package org.cooptrack.query.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Tile;

/** Hashes as the tiles say them, read in order; where a tile is missing they say nothing. */
final class SealedLeaves {
    private final Tiles tiles;
    private final Origin origin;
    /** At each level the tile that was read last. */
    private final Map<Integer, Read> last = new HashMap<>();

    SealedLeaves(Tiles tiles, Origin origin) {
        this.tiles = tiles;
        this.origin = origin;
    }

    private record Read(long index, List<Hash> hashes) {}

    Optional<Hash> at(int level, long at) {
        long index = at / Tile.FULL;
        Read read = last.get(level);
        if (read == null || read.index() != index) {
            read = new Read(index, hashes(tiles.find(origin, level, index).orElse(new byte[0])));
            last.put(level, read);
        }
        int within = (int) (at % Tile.FULL);
        return within < read.hashes().size() ? Optional.of(read.hashes().get(within)) : Optional.empty();
    }

    private static List<Hash> hashes(byte[] tile) {
        var hashes = new ArrayList<Hash>();
        for (int from = 0; from + Hash.LENGTH <= tile.length; from += Hash.LENGTH)
            hashes.add(Hash.of(Arrays.copyOfRange(tile, from, from + Hash.LENGTH)));
        return hashes;
    }

    /** Leaves; the hash of nothing where there are none. */
    List<Hash> between(long from, long to) {
        var leaves = new ArrayList<Hash>();
        for (long at = from; at < to; at++)
            leaves.add(at(0, at).orElse(Hash.OF_NOTHING));
        return leaves;
    }
}
