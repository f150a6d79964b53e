package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;

/** An empty ledger in a database of its own, with ways in for every role. */
record TestLedger(PostgresForTests postgres, String database) {
    static TestLedger fresh() {
        return in(PostgresForTests.shared());
    }

    static TestLedger in(PostgresForTests postgres) {
        var made = new TestLedger(postgres, postgres.fresh("ledger"));
        LedgerSchema.migrate(postgres.dataSource(Login.LEDGER_OWNER, made.database));
        return made;
    }

    LedgerAddress address(Login login) {
        return new LedgerAddress(postgres.url(database), login.role(), PostgresForTests.password(login));
    }

    Ledger open() {
        return open(LedgerSettings.usual());
    }

    Ledger open(LedgerSettings settings) {
        return Ledger.open(address(Login.LEDGER_WRITER), settings);
    }

    Connection connect(Login login) throws SQLException {
        return postgres.dataSource(login, database).getConnection();
    }

    Connection superuser() throws SQLException {
        return postgres.superuser(database).getConnection();
    }

    long count(String query) {
        try (Connection connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static NewEvent event(String stream, long version) {
        return new NewEvent(stream, version, "test.Happened", 1, "{\"at\": " + version + "}", "{}");
    }

    static NewEvent taking(String stream, long version, TakenClaim... claims) {
        return new NewEvent(stream, version, "test.Happened", 1, "{}", "{}", List.of(claims), List.of());
    }

    static NewEvent releasing(String stream, long version, String... keys) {
        return new NewEvent(stream, version, "test.Happened", 1, "{}", "{}", List.of(), List.of(keys));
    }

    static Append append(NewEvent... events) {
        return Append.of(UUID.randomUUID(), List.of(events));
    }

    static Append holding(Fact fact, NewEvent... events) {
        return new Append(UUID.randomUUID(), null, null, events[0].stream(), List.of(events), List.of(fact));
    }
}
