package org.cooptrack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder, whose server each test leaves running. */
class LocalPostgresTest {
    @TempDir
    static Path temporary;

    private static LocalPostgres running;

    @BeforeAll
    static void start() throws Exception { running = started(temporary); }

    @AfterAll
    static void stop() throws IOException { running.close(); }

    @Test
    void what_was_committed_survives_an_ordered_stop() throws Exception {
        remember(42);
        running.close();
        running = started(temporary);
        assertThat(remembered()).isEqualTo(42);
    }

    @Test
    void what_was_committed_survives_a_kill_of_the_server_in_the_middle_of_a_long_query() throws Exception {
        remember(43);
        try (Connection busy = connection("views_owner"); var sql = busy.createStatement()) {
            var asleep = Thread.ofVirtual().start(() -> {
                try {
                    sql.execute("select pg_sleep(600)");
                } catch (SQLException expected) {
                    Thread.currentThread().interrupt();
                }
            });
            awaitSleeper();
            ProcessHandle.of(running.pid()).orElseThrow().destroyForcibly();
            running.ended().join();
            running.close();
            running = started(temporary);
            asleep.join();
        }
        assertThat(remembered()).isEqualTo(43);
    }

    @Test
    void a_server_left_running_by_a_killed_owner_is_stopped_and_started_anew() throws Exception {
        remember(44);
        running.close();
        long left = OwnerForTests.startAndKill(temporary);
        assertThat(ProcessHandle.of(left)).isPresent();
        running = started(temporary);
        assertThat(running.pid()).isNotEqualTo(left);
        assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(remembered()).isEqualTo(44);
    }

    @Test
    void a_number_that_went_to_another_program_holds_nothing() throws Exception {
        remember(45);
        running.close();
        Files.writeString(cluster().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster() + "\n");
        running = started(temporary);
        assertThat(remembered()).isEqualTo(45);
    }

    @Test
    void a_half_written_process_file_holds_nothing() throws Exception {
        running.close();
        Files.writeString(cluster().resolve("postmaster.pid"), "");
        running = started(temporary);
        assertThat(running.pid()).isPositive();
    }

    @Test
    void a_foreign_server_on_the_folder_is_refused_and_left_alone() throws Exception {
        running.close();
        Path program = Files.copy(Path.of("/bin/sh").toRealPath(), temporary.resolve("other-postgres"));
        Process other = new ProcessBuilder(program.toString(), "-c", "read never", cluster().toString()).start();
        try {
            Files.writeString(cluster().resolve("postmaster.pid"), other.pid() + "\n" + cluster() + "\n");
            assertThatThrownBy(() -> started(temporary)).isInstanceOf(ForeignServer.class)
                    .hasMessageContaining(Long.toString(other.pid()));
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
        Files.delete(cluster().resolve("postmaster.pid"));
        running = started(temporary);
    }

    @Test
    void data_of_another_version_are_refused() throws Exception {
        running.close();
        Path version = cluster().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> started(temporary)).isInstanceOf(OtherVersion.class).hasMessageContaining("17");
        Files.writeString(version, "18\n");
        running = started(temporary);
    }

    @Test
    void a_first_start_that_was_cut_off_is_begun_again() throws Exception {
        running.close();
        Files.delete(temporary.resolve("server/complete"));
        Files.delete(cluster().resolve("global/pg_control"));
        running = started(temporary);
        assertThat(running.pid()).isPositive();
    }

    @Test
    void what_is_acknowledged_is_on_the_disk() throws Exception {
        try (var connection = running.superuser().getConnection(); var sql = connection.createStatement()) {
            for (String setting : new String[]{"fsync", "full_page_writes", "synchronous_commit"}) {
                try (var shown = sql.executeQuery("show " + setting)) {
                    shown.next();
                    assertThat(shown.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void nobody_enters_without_a_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(running.url("postgres"), "postgres", "").close())
                .hasMessageContaining("password");
        assertThatThrownBy(() -> DriverManager.getConnection(running.url("postgres"), "postgres", "guess").close())
                .hasMessageContaining("password authentication failed");
    }

    static LocalPostgres started(Path temporary) throws IOException, SQLException {
        Path password = temporary.resolve("password");
        if (!Files.exists(password)) Files.writeString(password, "of-a-test\n");
        var passwords = Arrays.stream(Login.values())
                .collect(Collectors.toMap(login -> login, PostgresForTests::password));
        return LocalPostgres.start(temporary.resolve("server"), freePort(), password, temporary.resolve("log"),
                passwords);
    }

    private static Path cluster() throws IOException { return temporary.toRealPath().resolve("server/cluster"); }

    private static Connection connection(String role) throws SQLException {
        return DriverManager.getConnection(running.url("views"), role, role + "-of-a-test");
    }

    private static void remember(int number) throws SQLException {
        try (var connection = connection("views_owner"); var sql = connection.createStatement()) {
            sql.execute("drop table if exists remembered");
            sql.execute("create table remembered as select " + number + " as number");
        }
    }

    private static int remembered() throws SQLException {
        try (var connection = connection("views_owner");
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select number from remembered")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void awaitSleeper() throws SQLException {
        try (var connection = running.superuser().getConnection(); var sql = connection.createStatement()) {
            boolean asleep = false;
            while (!asleep) {
                try (var rows = sql.executeQuery("select from pg_stat_activity where wait_event = 'PgSleep'")) {
                    asleep = rows.next();
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
