package org.cooptrack.query.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** The origins that this seal has signed under, and the keys that signed. */
record Origins(SealDatabase database) {
    private static final String ORIGIN = "select ordinal, name, log, begun_at, follows, follows_size, follows_root from origin ";

    /** A key that signed under an origin, and since when. */
    record Signer(String origin, String vkey, java.time.Instant since) {}

    List<Origin> all() {
        return database.sql().sql(ORIGIN + "order by ordinal").query(Origins::origin).list();
    }

    Optional<Origin> newest() {
        return database.sql().sql(ORIGIN + "order by ordinal desc limit 1").query(Origins::origin).optional();
    }

    Origin begin(String name, UUID log, Origin.@Nullable Followed follows) {
        return database.sql().sql("""
                insert into origin (name, log, follows, follows_size, follows_root) values (?, ?, ?, ?, ?)
                returning ordinal, name, log, begun_at, follows, follows_size, follows_root""")
                .param(name).param(log).param(follows == null ? null : follows.origin())
                .param(follows == null ? null : follows.size())
                .param(follows == null ? null : follows.root().bytes())
                .query(Origins::origin).single();
    }

    List<Signer> signers() {
        return database.sql().sql("""
                select origin.name, signer.vkey, signer.since from signer join origin on origin.ordinal = signer.origin
                order by origin.ordinal, signer.since, signer.vkey""").query((row, _) -> new Signer(row.getString(1),
                row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant())).list();
    }

    /** Those that ever signed. */
    List<VerifyingKey> keys() {
        return signers().stream().map(signer -> VerifyingKey.of(signer.vkey())).toList();
    }

    void signs(Origin origin, VerifyingKey key) {
        database.sql().sql("insert into signer (origin, vkey) values (?, ?) on conflict do nothing")
                .param(origin.ordinal()).param(key.vkey()).update();
    }

    private static Origin origin(ResultSet row, int number) throws SQLException {
        String follows = row.getString(5);
        return new Origin(row.getLong(1), row.getString(2), row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                follows == null ? null : new Origin.Followed(follows, row.getLong(6), Hash.of(row.getBytes(7))));
    }
}
