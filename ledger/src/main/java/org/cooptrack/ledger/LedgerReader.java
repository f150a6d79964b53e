package org.cooptrack.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Reads the log: by position, by stream, by moment. Every read is one short statement in autocommit. Positions begin at 0;
 * −1 stands before the first.
 */
public class LedgerReader implements AutoCloseable {
    private static final String EVENT = "select position, stream, version, type, revision, recorded_at, data::text, "
            + "metadata::text from event ";
    private static final int PAGE = 1_000;

    private final LedgerAddress address;
    private final HikariDataSource pool;

    protected LedgerReader(LedgerAddress address, int readers) {
        this.address = address;
        this.pool = address.pool(readers);
    }

    /** A reader alone, as the query side needs it. */
    public static LedgerReader open(LedgerAddress address, int readers) {
        return new LedgerReader(address, readers);
    }

    public final LedgerAddress address() {
        return address;
    }

    /** The last position, or −1 in an empty log. */
    public long head() {
        return ask("select coalesce((select position from event order by position desc limit 1), -1)", this::number);
    }

    /** The stream's last version, or −1 if it has no event. */
    public long lastVersion(String stream) {
        return ask(
                "select coalesce((select version from event where stream = ? order by version desc limit 1), -1)",
                this::number, stream);
    }

    /** All events of the stream from this version on. */
    public List<StoredEvent> read(String stream, long fromVersion) {
        List<StoredEvent> page = read(stream, fromVersion, PAGE);
        if (page.size() < PAGE) return page;
        var all = new ArrayList<StoredEvent>();
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PAGE ? List.of() : read(stream, all.getLast().version() + 1, PAGE);
        }
        return all;
    }

    public List<StoredEvent> read(String stream, long fromVersion, int limit) {
        return ask(EVENT + "where stream = ? and version >= ? order by version limit ?", LedgerReader::events, stream,
                fromVersion, limit);
    }

    /**
     * The first events of the streams of a kind, in the order of the streams' names (by code point), of those whose name comes
     * after this one and that had begun by the position.
     */
    public List<StoredEvent> firsts(String kind, String after, long upTo, int limit) {
        return ask(EVENT + "where stream > ? and stream > ? and stream < ? and version = 0 and position <= ? "
                + "order by stream limit ?", LedgerReader::events, after, kind + ":", kind + ";", upTo, limit);
    }

    /**
     * The events after the position, in their one order.
     *
     * @throws IllegalStateException
     *             if a position is missing, which no honest log shows
     */
    public List<StoredEvent> readAll(long afterPosition, int limit) {
        List<StoredEvent> page = standing(afterPosition, limit);
        if (!page.isEmpty() && page.getLast().position() != afterPosition + page.size())
            throw new IllegalStateException("positions are missing after " + afterPosition);
        return page;
    }

    /** What stands after the position, though positions be missing: for those who look for what is wrong. */
    public List<StoredEvent> standing(long afterPosition, int limit) {
        return ask(EVENT + "where position > ? order by position limit ?", LedgerReader::events, afterPosition, limit);
    }

    /** The events of these streams at these versions, pair by pair; those that are not there are left out. */
    public List<StoredEvent> read(List<String> streams, List<Long> versions) {
        return ask("select e.position, e.stream, e.version, e.type, e.revision, e.recorded_at, e.data::text, "
                + "e.metadata::text from unnest(?::text[], ?::bigint[]) as named(stream, version) "
                + "join event e on e.stream = named.stream and e.version = named.version", LedgerReader::events,
                streams.toArray(String[]::new), versions.toArray(Long[]::new));
    }

    public Optional<StoredEvent> event(long position) {
        return ask(EVENT + "where position = ?", LedgerReader::events, position).stream().findFirst();
    }

    public Optional<Instant> recordedAt(long position) {
        return event(position).map(StoredEvent::recordedAt);
    }

    /**
     * The last position recorded at or before the moment, −1 if none; empty unless the log already goes beyond the moment,
     * for until then the answer could still change.
     */
    public OptionalLong positionAt(Instant moment) {
        return ask("select position_at(?)", rows -> {
            rows.next();
            long position = rows.getLong(1);
            return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(position);
        }, moment.atOffset(ZoneOffset.UTC));
    }

    public UUID logId() {
        return ask("select id from log order by ordinal desc limit 1", rows -> {
            rows.next();
            return rows.getObject(1, UUID.class);
        });
    }

    /** What a follower that has seen all up to this position should remember; empty for a position beyond the log. */
    public Optional<Bookmark> bookmark(long position) {
        if (position < 0) return Optional.of(new Bookmark(logId(), timeline(), -1, ""));
        return event(position).map(event -> new Bookmark(logId(), timeline(), position, event.digest()));
    }

    /**
     * Checks that this log is the one the follower has been reading.
     *
     * @throws LogWentBack
     *             if it is another log, ends before the follower's position, or holds another event there
     */
    public void check(Bookmark seen) {
        UUID id = logId();
        if (!id.equals(seen.logId())) throw new LogWentBack(seen, "the log is now " + id);
        if (seen.position() < 0) return;
        StoredEvent event = event(seen.position())
                .orElseThrow(() -> new LogWentBack(seen, "the log ends at " + head()));
        if (!event.digest().equals(seen.digest()))
            throw new LogWentBack(seen, "another event stands there: " + event.stream() + "/" + event.version());
    }

    private int timeline() {
        return ask("""
                select case when pg_is_in_recovery() then (select timeline_id from pg_control_checkpoint())
                  else ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int end""", rows -> {
            rows.next();
            return rows.getInt(1);
        });
    }

    /** One statement in autocommit. */
    protected final <T> T ask(String sql, Answer<T> answer, Object... arguments) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                    statement.setObject(i + 1, arguments[i]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    return answer.of(rows);
                }
            }
        });
    }

    protected final <T> T with(Asking<T> asking) {
        try (Connection connection = pool.getConnection()) {
            return asking.of(connection);
        } catch (SQLException unanswered) {
            throw new LedgerUnavailable("the ledger cannot be read", unanswered);
        }
    }

    protected final long number(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    @Override
    public void close() {
        pool.close();
    }

    static List<StoredEvent> events(ResultSet rows) throws SQLException {
        var events = new ArrayList<StoredEvent>();
        while (rows.next()) {
            events.add(new StoredEvent(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getString(4),
                    rows.getInt(5), rows.getObject(6, OffsetDateTime.class).toInstant(), rows.getString(7),
                    rows.getString(8)));
        }
        return events;
    }

    /** Reads the rows of one answer. */
    protected interface Answer<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** Asks on a connection that is given back at once. */
    protected interface Asking<T> {
        T of(Connection connection) throws SQLException;
    }
}
