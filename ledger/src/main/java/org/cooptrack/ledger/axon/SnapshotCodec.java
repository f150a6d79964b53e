package org.cooptrack.ledger.axon;

import java.util.Optional;

/** How aggregates become snapshots and back. */
public interface SnapshotCodec {
    /** No snapshots at all. */
    SnapshotCodec NONE = new SnapshotCodec() {
        @Override
        public Optional<String> fingerprint(String kind) {
            return Optional.empty();
        }

        @Override
        public String encode(Object aggregate) {
            throw new UnsupportedOperationException("no snapshots");
        }

        @Override
        public Object decode(String kind, String json) {
            throw new UnsupportedOperationException("no snapshots");
        }
    };

    /** The fingerprint of the state's shape for streams of this kind; empty if they have no snapshots. */
    Optional<String> fingerprint(String kind);

    String encode(Object aggregate);

    Object decode(String kind, String json);
}
