package org.cooptrack.ledger.axon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.cooptrack.ledger.Bookmark;
import org.jspecify.annotations.Nullable;

/** A token as typed columns. {@code resetAt} is there during a replay: the position reached before it began. */
record TokenRow(@Nullable Long position, @Nullable UUID logId, @Nullable Integer timeline, @Nullable String digest,
        @Nullable Long resetAt, @Nullable String resetContext) {

    static TokenRow of(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> new TokenRow(null, null, null, null, null, null);
            case PositionToken at -> of(at, null, null);
            case ReplayToken replay -> of((PositionToken) replay.getCurrentToken(),
                    ((PositionToken) replay.getTokenAtReset()).at(), context(replay));
            default -> throw new IllegalArgumentException("not a token of the ledger: " + token);
        };
    }

    static TokenRow read(ResultSet row) throws SQLException {
        return new TokenRow(row.getObject(1, Long.class), row.getObject(2, UUID.class), row.getObject(3, Integer.class),
                row.getString(4), row.getObject(5, Long.class), row.getString(6));
    }

    @Nullable
    TrackingToken token() {
        if (resetAt != null) return ReplayToken.createReplayToken(new PositionToken(resetAt), current(), resetContext);
        return current();
    }

    private @Nullable PositionToken current() {
        if (position == null) return null;
        if (logId == null || timeline == null || digest == null) return new PositionToken(position);
        return PositionToken.of(new Bookmark(logId, timeline, position, digest));
    }

    private static TokenRow of(@Nullable PositionToken at, @Nullable Long resetAt, @Nullable String context) {
        Bookmark seen = at == null ? null : at.bookmark();
        Long position = at == null ? null : at.at();
        if (seen == null) return new TokenRow(position, null, null, null, resetAt, context);
        return new TokenRow(position, seen.logId(), seen.timeline(), seen.digest(), resetAt, context);
    }

    private static @Nullable String context(ReplayToken replay) {
        return switch (replay.context()) {
            case null -> null;
            case String text -> text;
            case Object other ->
                throw new IllegalArgumentException("a reset's context is a text, not " + other.getClass());
        };
    }
}
