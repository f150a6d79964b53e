package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;

/** An empty ledger in a database of its own, with ways in for every role. */
public record TestLedger(PostgresForTests postgres, String database) {
    private static final Map<PostgresForTests, String> MIGRATED = new ConcurrentHashMap<>();

    public static TestLedger fresh() {
        return in(PostgresForTests.shared());
    }

    public static TestLedger in(PostgresForTests postgres) {
        String migrated = MIGRATED.computeIfAbsent(postgres, cluster -> {
            String template = cluster.fresh("ledger");
            LedgerSchema.migrate(cluster.dataSource(Login.LEDGER_OWNER, template));
            return template;
        });
        return new TestLedger(postgres, postgres.copy(migrated, "ledger"));
    }

    public LedgerAddress address(Login login) {
        return new LedgerAddress(postgres.url(database), login.role(), PostgresForTests.password(login));
    }

    public Ledger open() {
        return open(LedgerSettings.usual());
    }

    public Ledger open(LedgerSettings settings) {
        return Ledger.open(address(Login.LEDGER_WRITER), settings);
    }

    public Connection connect(Login login) throws SQLException {
        return postgres.dataSource(login, database).getConnection();
    }

    public Connection superuser() throws SQLException {
        return postgres.superuser(database).getConnection();
    }

    public long count(String query) {
        try (Connection connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What only a restore or a vandal with the server's keys could do. */
    public void vandalize(String... statements) throws SQLException {
        try (Connection connection = superuser(); var statement = connection.createStatement()) {
            statement.execute("alter table event disable trigger events_stay");
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("alter table event enable always trigger events_stay");
        }
    }

    public static NewEvent event(String stream, long version) {
        return new NewEvent(stream, version, "test.Happened", 1, "{\"at\": " + version + "}", "{}");
    }

    public static NewEvent taking(String stream, long version, TakenClaim... claims) {
        return new NewEvent(stream, version, "test.Happened", 1, "{}", "{}", List.of(claims), List.of());
    }

    public static NewEvent releasing(String stream, long version, String... keys) {
        return new NewEvent(stream, version, "test.Happened", 1, "{}", "{}", List.of(), List.of(keys));
    }

    public static Append append(NewEvent... events) {
        return Append.of(UUID.randomUUID(), List.of(events));
    }

    public static Append holding(Fact fact, NewEvent... events) {
        return new Append(UUID.randomUUID(), null, null, events[0].stream(), List.of(events), List.of(fact));
    }
}
