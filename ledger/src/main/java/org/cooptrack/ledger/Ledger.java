package org.cooptrack.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as a writer sees it. {@link #append} blocks until the group of the caller has been committed, and gives every
 * caller its own outcome.
 */
public final class Ledger extends LedgerReader {
    private static final String CLAIMS = """
            select key, false, null::date, null::date, stream, position from claim where key >= ? and key < ? || U&'\\+10FFFF'
            union all
            select key, true, lower(period), upper(period), stream, position from dated_claim
              where key >= ? and key < ? || U&'\\+10FFFF'
            """;

    private static final Duration EVERY_HOUR = Duration.ofHours(1);

    private final Gatherer gatherer;
    private final Bell bell;
    private final Sweeper sweeper;

    private Ledger(LedgerAddress address, LedgerSettings settings) {
        super(address, settings.readers());
        var node = new Node();
        bell = new Bell(address);
        gatherer = new Gatherer(
                Stream.generate(() -> new Lane(address, settings, node, bell::ring)).limit(settings.lanes()).toList(),
                settings.waiting());
        sweeper = new Sweeper(this::sweep, EVERY_HOUR);
    }

    /** As ledger_writer. */
    public static Ledger open(LedgerAddress address, LedgerSettings settings) {
        return new Ledger(address, settings);
    }

    /**
     * @throws AppendTooLarge
     *             beyond 10,000 events or 16 MB; nothing is stored
     * @throws LedgerBusy
     *             when too many wait already; nothing is stored
     * @throws LedgerUnavailable
     *             when the answer was lost and could not be had again in time
     */
    public Outcome append(Append append) {
        return gatherer.append(append);
    }

    /** How many appends are on their way or wait for their turn. */
    public int waiting() {
        return gatherer.waiting();
    }

    public Optional<Receipt> find(IdempotencyKey key) {
        return with(connection -> Receipts.of(connection, key));
    }

    public Optional<Receipt> receipt(UUID command) {
        return with(connection -> Optional.ofNullable(Receipts.of(connection, command).get(command)));
    }

    /** Who holds the claim now, undated. */
    public Optional<String> holder(String key) {
        return ask("select stream from claim where key = ?",
                rows -> rows.next() ? Optional.of(rows.getString(1)) : Optional.empty(), key);
    }

    /** All live claims under the prefix, read at one moment, and the fact that none has come or gone since. */
    public ClaimSet claimsUnder(String prefix) {
        List<LiveClaim> claims = ask(CLAIMS + "order by 1, 3 nulls first", Ledger::claims, prefix, prefix, prefix,
                prefix);
        long last = claims.stream().mapToLong(LiveClaim::position).max().orElse(-1);
        return new ClaimSet(claims, new Fact.SetUnmoved(prefix, claims.size(), last));
    }

    /** Forgets commands older than 30 days, at most so many; answers how many it forgot. */
    int sweep(int most) {
        return Math.toIntExact(ask("select sweep(?)", this::number, most));
    }

    @Override
    public void close() {
        sweeper.close();
        gatherer.close();
        bell.close();
        super.close();
    }

    private static List<LiveClaim> claims(ResultSet rows) throws SQLException {
        var claims = new ArrayList<LiveClaim>();
        while (rows.next()) {
            claims.add(new LiveClaim(rows.getString(1), rows.getBoolean(2), day(rows, 3), day(rows, 4),
                    rows.getString(5), rows.getLong(6)));
        }
        return claims;
    }

    private static @Nullable LocalDate day(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }
}
