package org.cooptrack.query.seal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Nodes;
import org.cooptrack.tlog.Tile;

/** The nodes of a tree that is kept in tiles; those between two levels of tiles are hashed anew. For one answer. */
final class TiledNodes implements Nodes {
    private final Tiles tiles;
    private final Origin origin;
    private final Map<Place, byte[]> read = new HashMap<>();

    TiledNodes(Tiles tiles, Origin origin) {
        this.tiles = tiles;
        this.origin = origin;
    }

    private record Place(int level, long index) {}

    /** @throws MissingTile where a tile is not there, or is not as wide as the tree says */
    @Override
    public Hash at(int level, long index) {
        int above = level % Tile.HEIGHT;
        return over(level / Tile.HEIGHT, index << above, 1 << above);
    }

    private Hash over(int level, long first, int width) {
        if (width == 1) return stored(level, first);
        int half = width / 2;
        return Hash.node(over(level, first, half), over(level, first + half, half));
    }

    private Hash stored(int level, long at) {
        long index = at / Tile.FULL;
        byte[] hashes = read.computeIfAbsent(new Place(level, index),
                place -> tiles.find(origin, level, index).orElseThrow(() -> new MissingTile(level, index)));
        int from = (int) (at % Tile.FULL) * Hash.LENGTH;
        if (from + Hash.LENGTH > hashes.length) throw new MissingTile(level, index);
        return Hash.of(Arrays.copyOfRange(hashes, from, from + Hash.LENGTH));
    }

    /** A tile that the tree must have. */
    static final class MissingTile extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingTile(int level, long index) { super("tile " + level + "/" + index + " is not there, or not whole"); }
    }
}
