package org.cooptrack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DatabasesTest {
    private final PostgresForTests postgres = PostgresForTests.shared();

    @Test
    void each_login_enters_its_own_database_alone() throws SQLException {
        for (Login login : Login.values()) {
            try (var connection = postgres.dataSource(login).getConnection()) {
                assertThat(connection.getCatalog()).isEqualTo(login.database());
            }
        }
        assertThatThrownBy(() -> postgres.dataSource(Login.LEDGER_WRITER, "vault").getConnection().close())
                .hasMessageContaining("permission denied");
    }

    @Test
    void no_login_is_a_superuser() throws SQLException {
        try (var connection = postgres.superuser("postgres").getConnection();
                var rows = connection.createStatement().executeQuery(
                        "select count(*) from pg_roles where rolname ~ '^(ledger|views|vault|seal)_' and rolsuper")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void preparing_twice_changes_nothing() throws SQLException {
        var passwords = Arrays.stream(Login.values())
                .collect(Collectors.toMap(login -> login, PostgresForTests::password));
        Databases.prepare(postgres.superuser("postgres"), passwords);
        each_login_enters_its_own_database_alone();
    }
}
