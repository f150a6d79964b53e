package org.cooptrack.query.seal;

import java.util.Optional;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Tile;

/** The tiles of all trees: a row for each, its hashes one after the other. */
record Tiles(SealDatabase database) {
    Optional<byte[]> find(Origin origin, int level, long index) {
        return database.sql().sql("select hashes from tile where origin = ? and level = ? and index = ?")
                .param(origin.ordinal()).param(level).param(index).query((row, _) -> row.getBytes(1)).optional();
    }

    void put(Origin origin, int level, long index, byte[] hashes) {
        database.sql().sql("insert into tile (origin, level, index, hashes) values (?, ?, ?, ?) "
                + "on conflict (origin, level, index) do update set hashes = excluded.hashes").param(origin.ordinal())
                .param(level).param(index).param(hashes).update();
    }

    /** The first leaves of an older tree, and what stands over them, as the beginning of a new one. */
    void copy(String from, Origin to, long size) {
        database.sql().sql("""
                insert into tile (origin, level, index, hashes)
                select :to, level, index, substring(hashes from 1
                    for (:hash * least(:full, (:size >> (:height * level)) - index * :full))::int)
                from tile where origin = (select ordinal from origin where name = :from)
                    and index * :full < (:size >> (:height * level))""").param("to", to.ordinal()).param("from", from)
                .param("size", size).param("hash", (long) Hash.LENGTH).param("full", (long) Tile.FULL)
                .param("height", Tile.HEIGHT).update();
    }
}
