package org.cooptrack.query.seal;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cooptrack.tlog.Growth;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Tile;

/** Tiles at the right edge of a tree that grows, in memory until they are written. */
final class GrowingTiles implements Growth.Full {
    private final Tiles tiles;
    private final Origin origin;
    private final Map<Place, ByteArrayOutputStream> growing = new LinkedHashMap<>();

    GrowingTiles(Tiles tiles, Origin origin) {
        this.tiles = tiles;
        this.origin = origin;
    }

    private record Place(int level, long index) {}

    @Override
    public void at(int level, long index, Hash hash) {
        if (level % Tile.HEIGHT != 0) return;
        growing.computeIfAbsent(new Place(level / Tile.HEIGHT, index / Tile.FULL),
                place -> begun(place, (int) (index % Tile.FULL))).writeBytes(hash.bytes());
    }

    private ByteArrayOutputStream begun(Place place, int width) {
        var begun = new ByteArrayOutputStream(Tile.FULL * Hash.LENGTH);
        if (width == 0) return begun;
        byte[] stored = tiles.find(origin, place.level(), place.index())
                .orElseThrow(() -> new TiledNodes.MissingTile(place.level(), place.index()));
        if (stored.length < width * Hash.LENGTH) throw new TiledNodes.MissingTile(place.level(), place.index());
        begun.write(stored, 0, width * Hash.LENGTH);
        return begun;
    }

    void write() {
        growing.forEach((place, hashes) -> tiles.put(origin, place.level(), place.index(), hashes.toByteArray()));
        growing.clear();
    }
}
