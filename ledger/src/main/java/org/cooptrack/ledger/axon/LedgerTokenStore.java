package org.cooptrack.ledger.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;

/**
 * Where each processor stands, in the database of its read models and in their transaction. Columns are typed: a position,
 * what is remembered of the log there, and during a replay the position that was reached before.
 */
public final class LedgerTokenStore implements TokenStore {
    private static final String COLUMNS = "position, log_id, timeline, digest, reset_at, reset_context";

    private final ConnectionProvider connections;
    private final String owner;
    private final Duration claimTimeout;

    /**
     * @param owner
     *            this process; another may take a segment over when its claim was not renewed for the timeout
     */
    public LedgerTokenStore(ConnectionProvider connections, String owner, Duration claimTimeout) {
        this.connections = connections;
        this.owner = owner;
        this.claimTimeout = claimTimeout;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        if (fetchSegments(processor).length > 0)
            throw new UnableToClaimTokenException(processor + " has segments already");
        for (int segment = 0; segment < segments; segment++) {
            initializeSegment(initial, processor, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        var row = TokenRow.of(token);
        try {
            update("insert into token (processor, segment, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)", processor,
                    segment, row.position(), row.logId(), row.timeline(), row.digest(), row.resetAt(),
                    row.resetContext());
        } catch (JdbcException exists) {
            throw new UnableToInitializeTokenException("segment %d of %s cannot be made".formatted(segment, processor),
                    exists);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var row = TokenRow.of(token);
        int stored = update(
                "update token set position = ?, log_id = ?, timeline = ?, digest = ?, reset_at = ?, reset_context = ?, "
                        + "claimed_at = clock_timestamp() where processor = ? and segment = ? and owner = ?",
                row.position(), row.logId(), row.timeline(), row.digest(), row.resetAt(), row.resetContext(), processor,
                segment, owner);
        if (stored == 0) throw notOwned(processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return this.<@Nullable TrackingToken>query(
                "update token set owner = ?, claimed_at = clock_timestamp() where processor = ? and segment = ? "
                        + "and (owner is null or owner = ? or claimed_at < clock_timestamp() - ? * interval '1 millisecond') "
                        + "returning " + COLUMNS,
                rows -> {
                    if (!rows.next()) throw notOwned(processor, segment);
                    return TokenRow.read(rows).token();
                }, owner, processor, segment, owner, claimTimeout.toMillis());
    }

    @Override
    public void extendClaim(String processor, int segment) {
        int extended = update("update token set claimed_at = clock_timestamp() where processor = ? and segment = ? "
                + "and owner = ?", processor, segment, owner);
        if (extended == 0) throw notOwned(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        update("update token set owner = null where processor = ? and segment = ? and owner = ?", processor, segment,
                owner);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        int deleted = update("delete from token where processor = ? and segment = ? and owner = ?", processor, segment,
                owner);
        if (deleted == 0) throw notOwned(processor, segment);
    }

    @Override
    public int[] fetchSegments(String processor) {
        return query("select segment from token where processor = ? order by segment", rows -> {
            var segments = new ArrayList<Integer>();
            while (rows.next()) {
                segments.add(rows.getInt(1));
            }
            return segments.stream().mapToInt(Integer::intValue).toArray();
        }, processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return query("select id from token_storage", rows -> {
            rows.next();
            return Optional.of(rows.getString(1));
        });
    }

    private UnableToClaimTokenException notOwned(String processor, int segment) {
        return new UnableToClaimTokenException("segment %d of %s is not %s's".formatted(segment, processor, owner));
    }

    private int update(String sql, @Nullable Object... arguments) {
        return run(sql, PreparedStatement::executeUpdate, arguments);
    }

    private <T extends @Nullable Object> T query(String sql, Rows<T> rows, @Nullable Object... arguments) {
        return run(sql, statement -> {
            try (ResultSet found = statement.executeQuery()) {
                return rows.read(found);
            }
        }, arguments);
    }

    private <T extends @Nullable Object> T run(String sql, Work<T> work, @Nullable Object... arguments) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return work.on(statement);
        } catch (SQLException failed) {
            throw new JdbcException("the token store failed", failed);
        }
    }

    private interface Rows<T extends @Nullable Object> {
        T read(ResultSet rows) throws SQLException;
    }

    private interface Work<T extends @Nullable Object> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
