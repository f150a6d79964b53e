package org.cooptrack.query.seal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What witnesses have signed. */
record Cosignatures(SealDatabase database) {
    /** The largest checkpoint of an origin that a witness has signed, and when. */
    record Last(long size, Instant seenAt) {}

    Optional<Last> last(Origin origin, Witness witness) {
        return database.sql().sql("select size, seen_at from cosignature where origin = ? and witness = ? "
                + "order by size desc limit 1").param(origin.ordinal()).param(witness.key().vkey())
                .query((row, _) -> new Last(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(Origin origin, long size, Witness witness, String line) {
        database.sql().sql("insert into cosignature (origin, size, witness, line) values (?, ?, ?, ?) "
                + "on conflict do nothing").param(origin.ordinal()).param(size).param(witness.key().vkey())
                .param(line).update();
    }
}
