package org.cooptrack.ledger;

import java.sql.PreparedStatement;
import java.util.Optional;

/** States kept so that long streams load fast; one per stream and shape of the state, and never needed. */
public final class Snapshots {
    private final LedgerReader ledger;

    public Snapshots(LedgerReader ledger) {
        this.ledger = ledger;
    }

    public Optional<Snapshot> find(String stream, String fingerprint) {
        return ledger.ask("select version, state::text from snapshot where stream = ? and fingerprint = ?",
                rows -> rows.next() ? Optional.of(new Snapshot(rows.getLong(1), rows.getString(2))) : Optional.empty(),
                stream, fingerprint);
    }

    /** Keeps the state unless a later one is kept, and drops those of other shapes. */
    public void keep(String stream, String fingerprint, long version, String state) {
        ledger.with(connection -> {
            try (PreparedStatement keep = connection.prepareStatement("""
                    with other as (delete from snapshot where stream = ? and fingerprint <> ?)
                    insert into snapshot (stream, fingerprint, version, state) values (?, ?, ?, ?::jsonb)
                    on conflict (stream, fingerprint) do update
                      set version = excluded.version, state = excluded.state, taken_at = clock_timestamp()
                      where snapshot.version < excluded.version""")) {
                keep.setString(1, stream);
                keep.setString(2, fingerprint);
                keep.setString(3, stream);
                keep.setString(4, fingerprint);
                keep.setLong(5, version);
                keep.setString(6, state);
                return keep.executeUpdate();
            }
        });
    }

    /** A state after all events up to this version. */
    public record Snapshot(long version, String state) {}
}
