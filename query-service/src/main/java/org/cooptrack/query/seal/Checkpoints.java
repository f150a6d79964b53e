package org.cooptrack.query.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Note;

/** All checkpoints that were signed, of every origin; they are added and never changed. Each with what witnesses have signed beside. */
record Checkpoints(SealDatabase database) {
    private static final String CHECKPOINT = "select checkpoint.ordinal, origin.name, checkpoint.size, checkpoint.root, "
            + "checkpoint.note || coalesce((select string_agg(line, '' order by seen_at, witness) from cosignature "
            + "where cosignature.origin = checkpoint.origin and cosignature.size = checkpoint.size), ''), "
            + "checkpoint.sealed_at, checkpoint.epoch from checkpoint "
            + "join origin on origin.ordinal = checkpoint.origin ";

    Optional<Sealed> newest(Origin origin) {
        return database.sql().sql(CHECKPOINT + "where checkpoint.origin = ? order by checkpoint.size desc limit 1")
                .param(origin.ordinal()).query(Checkpoints::sealed).optional();
    }

    Optional<Sealed> of(Origin origin, long size) {
        return database.sql().sql(CHECKPOINT + "where checkpoint.origin = ? and checkpoint.size = ?")
                .param(origin.ordinal()).param(size).query(Checkpoints::sealed).optional();
    }

    /** The last one that was signed under whatever origin. */
    Optional<Sealed> last() {
        return database.sql().sql(CHECKPOINT + "order by checkpoint.ordinal desc limit 1").query(Checkpoints::sealed)
                .optional();
    }

    /** Those of an origin by size, after that one. */
    List<Sealed> of(Origin origin, long after, long upTo, int limit) {
        return database.sql().sql(CHECKPOINT + "where checkpoint.origin = ? and checkpoint.size > ? "
                + "and checkpoint.size <= ? order by checkpoint.size limit ?").param(origin.ordinal()).param(after)
                .param(upTo).param(limit).query(Checkpoints::sealed).list();
    }

    /** In the order in which they were signed. */
    List<Sealed> page(long after, int limit) {
        return database.sql().sql(CHECKPOINT + "where checkpoint.ordinal > ? order by checkpoint.ordinal limit ?")
                .param(after).param(limit).query(Checkpoints::sealed).list();
    }

    /** In the order of how much they cover, whatever their origin. */
    List<Sealed> bySize(long size, long ordinal, int limit) {
        return database.sql().sql(CHECKPOINT + "where (checkpoint.size, checkpoint.ordinal) > (?, ?) "
                + "order by checkpoint.size, checkpoint.ordinal limit ?").param(size).param(ordinal).param(limit)
                .query(Checkpoints::sealed).list();
    }

    /** Between two checkpoints that there are, by the sizes that they cover, so many that were signed and are not there. */
    record Gap(long after, long upTo, long count) {}

    /** Where numbers are missing, the oldest first. What was signed last of all is missed by {@link LastSigned}. */
    List<Gap> gaps(int limit) {
        return database.sql().sql("""
                select after, size, missing from (select number, size,
                    coalesce(lag(size) over (order by number), 0) as after,
                    number - coalesce(lag(number) over (order by number), 0) - 1 as missing from checkpoint) as numbered
                where missing > 0 order by number limit ?""").param(limit)
                .query((row, _) -> new Gap(row.getLong(1), row.getLong(2), row.getLong(3))).list();
    }

    void add(Origin origin, Checkpoint checkpoint, Note note, long epoch) {
        database.sql().sql("insert into checkpoint (origin, size, root, note, epoch) values (?, ?, ?, ?, ?)")
                .param(origin.ordinal()).param(checkpoint.size()).param(checkpoint.root().bytes())
                .param(note.signed()).param(epoch).update();
    }

    private static Sealed sealed(ResultSet row, int number) throws SQLException {
        return new Sealed(row.getLong(1), row.getString(2), row.getLong(3), Hash.of(row.getBytes(4)), row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(), row.getLong(7));
    }
}
