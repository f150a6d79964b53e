package org.cooptrack.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final PostgresForTests POSTGRES = PostgresForTests.shared();
    private static final String DATABASE = migrated();
    private static final Aead WRAPPING = AesGcm.of(Random.randBytes(32));
    private static final Vault VAULT = Vault.open(address(DATABASE), WRAPPING);
    private static final SealedPlace PLACE = new SealedPlace("project:1", "project.ContactsPublished",
            "contacts/sealed");

    @AfterAll
    static void end() { VAULT.close(); }

    @Test
    void what_was_sealed_opens_for_the_same_person_and_place() {
        var key = VAULT.newPersons(1).getFirst();
        var sealed = key.seal(PLACE, "Awa Ndiaye, +221 33");
        assertThat(again(key).open(PLACE, sealed)).isEqualTo("Awa Ndiaye, +221 33");
    }

    @Test
    void the_same_text_is_sealed_otherwise_each_time() {
        var key = VAULT.newPersons(1).getFirst();
        assertThat(key.seal(PLACE, "Awa")).isNotEqualTo(key.seal(PLACE, "Awa"));
    }

    @Test
    void an_empty_text_and_every_script_can_be_sealed() {
        var key = VAULT.newPersons(1).getFirst();
        for (var text : List.of("", "أَوَا", "阿瓦", "e\u0301"))
            assertThat(key.open(PLACE, key.seal(PLACE, text))).isEqualTo(text);
    }

    @Test
    void it_opens_in_no_other_place() {
        var key = VAULT.newPersons(1).getFirst();
        var sealed = key.seal(PLACE, "Awa");
        for (var other : List.of(new SealedPlace("project:2", PLACE.type(), PLACE.path()),
                new SealedPlace(PLACE.stream(), "project.ProjectAdopted", PLACE.path()),
                new SealedPlace(PLACE.stream(), PLACE.type(), "contacts/type")))
            assertThatThrownBy(() -> key.open(other, sealed)).isInstanceOf(NotOpened.class);
    }

    @Test
    void it_opens_with_no_other_persons_key() {
        var keys = VAULT.newPersons(2);
        var sealed = keys.getFirst().seal(PLACE, "Awa");
        assertThatThrownBy(() -> keys.getLast().open(PLACE, sealed)).isInstanceOf(NotOpened.class);
    }

    @Test
    void what_was_tampered_with_or_is_no_sealed_text_does_not_open() {
        var key = VAULT.newPersons(1).getFirst();
        byte[] bytes = Base64.getDecoder().decode(key.seal(PLACE, "Awa"));
        bytes[bytes.length - 1] ^= 1;
        for (var text : List.of(Base64.getEncoder().encodeToString(bytes), "", "AAAA", "not base64!"))
            assertThatThrownBy(() -> key.open(PLACE, text)).isInstanceOf(NotOpened.class);
    }

    @Test
    void a_destroyed_key_is_gone_and_comes_back_for_nobody() {
        var keys = VAULT.newPersons(2);
        var erased = keys.getFirst().person();
        assertThat(VAULT.destroy(erased)).isTrue();
        assertThat(VAULT.keysOf(List.of(erased, keys.getLast().person()))).containsOnlyKeys(keys.getLast().person());
        assertThat(VAULT.destroy(erased)).isFalse();
        assertThatThrownBy(() -> execute(DATABASE, "insert into person_key (person, wrapped, generation) values ('"
                + erased + "', '\\x00', 1)")).hasMessageContaining("person_key_pkey");
    }

    @Test
    void nobody_has_the_key_of_somebody_unknown() {
        assertThat(VAULT.keysOf(List.of())).isEmpty();
        assertThat(VAULT.keysOf(List.of(UUID.randomUUID()))).isEmpty();
        assertThat(VAULT.destroy(UUID.randomUUID())).isFalse();
    }

    @Test
    void the_database_alone_opens_nothing() {
        VAULT.newPersons(1);
        assertThatThrownBy(() -> Vault.open(address(DATABASE), AesGcm.of(Random.randBytes(32))))
                .isInstanceOf(NotOpened.class).hasMessageContaining("another key-encrypting key");
    }

    @Test
    void a_wrapped_key_moved_to_another_person_does_not_open() throws SQLException {
        var database = migrated();
        try (var vault = Vault.open(address(database), WRAPPING)) {
            var person = vault.newPersons(1).getFirst().person();
            execute(database, "insert into person_key (person, wrapped, generation)"
                    + " select gen_random_uuid(), wrapped, 1 from person_key where person = '" + person + "'");
            execute(database, "select destroy_key('" + person + "')");
        }
        assertThatThrownBy(() -> Vault.open(address(database), WRAPPING)).isInstanceOf(NotOpened.class);
    }

    @Test
    void the_keeper_changes_no_key_and_removes_none() {
        for (var act : List.of("update person_key set wrapped = '\\x00'", "delete from person_key",
                "truncate person_key", "drop table person_key"))
            assertThatThrownBy(() -> execute(DATABASE, act)).as(act)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void a_vault_that_is_away_says_so() {
        assertThatThrownBy(() -> Vault.open(address("no_such_vault"), WRAPPING)).isInstanceOf(VaultUnavailable.class);
    }

    @Test
    void a_vault_that_came_back_answers_whoever_asks_once_more() throws SQLException {
        var database = migrated();
        try (var vault = Vault.open(address(database), WRAPPING);
                var operator = POSTGRES.superuser("postgres").getConnection();
                var statement = operator.createStatement()) {
            useSixAtOnce(vault);
            useSixAtOnce(vault);
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                    + database + "'");
            while (connected(statement, database))
                Thread.onSpinWait();
            var first = catchThrowable(() -> vault.newPersons(1));
            if (first != null) assertThat(first).isInstanceOf(VaultUnavailable.class);
            assertThat(vault.newPersons(1)).hasSize(1);
        }
    }

    @Test
    void a_key_file_holds_thirty_two_bytes(@TempDir Path folder) throws IOException {
        var file = folder.resolve("key");
        Files.writeString(file, Base64.getUrlEncoder().encodeToString(Random.randBytes(32)) + "\n");
        assertThat(KeyEncryptingKey.read(file)).isNotNull();
        for (var broken : List.of("", "AAAA", "not a key"))
            assertThatThrownBy(() -> KeyEncryptingKey.read(Files.writeString(file, broken)))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonKey again(PersonKey key) {
        return VAULT.keysOf(List.of(key.person())).values().iterator().next();
    }

    /** The second time they all rest in the pool, and are taken to be alive because they were used just now. */
    private static void useSixAtOnce(Vault vault) throws SQLException {
        var used = new ArrayList<Connection>();
        for (int i = 0; i < 6; i++)
            used.add(vault.database().getConnection());
        for (var connection : used)
            connection.close();
    }

    private static boolean connected(Statement statement, String database) throws SQLException {
        try (var rows = statement
                .executeQuery("select from pg_stat_activity where datname = '" + database + "' limit 1")) {
            return rows.next();
        }
    }

    private static String migrated() {
        var database = POSTGRES.fresh("vault");
        VaultSchema.migrate(POSTGRES.dataSource(Login.VAULT_OWNER, database));
        return database;
    }

    private static VaultAddress address(String database) {
        return new VaultAddress(POSTGRES.url(database), Login.VAULT_KEEPER.role(),
                PostgresForTests.password(Login.VAULT_KEEPER));
    }

    private static void execute(String database, String sql) throws SQLException {
        try (var connection = POSTGRES.dataSource(Login.VAULT_KEEPER, database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
