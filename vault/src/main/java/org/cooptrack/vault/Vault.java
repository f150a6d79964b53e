package org.cooptrack.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import com.zaxxer.hikari.HikariDataSource;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the keys of persons, each wrapped by the key-encrypting key. Whoever destroys a person's key has erased what was
 * sealed with it, wherever it stands. Keys are not remembered between calls, so that a destroyed one opens nothing more.
 */
public final class Vault implements AutoCloseable {
    /** The key-encrypting key in use is the first there was. */
    private static final int GENERATION = 1;

    private final HikariDataSource database;
    private final Aead wrapping;

    private Vault(HikariDataSource database, Aead wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /**
     * @throws NotOpened
     *             when the keys in it were wrapped by another key than this one
     * @throws VaultUnavailable
     *             when it could not be asked
     */
    public static Vault open(VaultAddress address, Aead wrapping) {
        var vault = new Vault(address.pool(), wrapping);
        try {
            vault.ask("select person, wrapped from person_key where wrapped is not null limit 1", _ -> {});
            return vault;
        } catch (RuntimeException unusable) {
            vault.close();
            throw unusable;
        }
    }

    /** Keys for so many persons nobody has seen before. They are kept when this returns; one that is not used does no harm. */
    public List<PersonKey> newPersons(int many) {
        var made = new ArrayList<PersonKey>();
        var persons = new UUID[many];
        var wrapped = new byte[many][];
        for (int i = 0; i < many; i++) {
            byte[] key = Random.randBytes(AesGcm.KEY_BYTES);
            persons[i] = UUID.randomUUID();
            wrapped[i] = wrapped(persons[i], key);
            made.add(new PersonKey(persons[i], AesGcm.of(key)));
        }
        keep(persons, wrapped);
        return made;
    }

    /** The keys of these persons, without those that were destroyed or never made. */
    public Map<UUID, PersonKey> keysOf(Collection<UUID> persons) {
        return ask("select person, wrapped from person_key where wrapped is not null and person = any (?)",
                look -> look.setArray(1, look.getConnection().createArrayOf("uuid", persons.toArray())));
    }

    /** This person's key, made now if there never was one; none if it was destroyed. */
    public Optional<PersonKey> keyOf(UUID person) {
        keep(new UUID[]{person}, new byte[][]{wrapped(person, Random.randBytes(AesGcm.KEY_BYTES))});
        return Optional.ofNullable(keysOf(List.of(person)).get(person));
    }

    /** Erases a person, whether or not there was a key: none will be made any more. Answers since when there is none. */
    public Instant erase(UUID person) {
        return Sql.one(database, "select erase_person(?)", row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                person);
    }

    /** The fingerprints by which persons are found that may be one. */
    public Fingerprints fingerprints() {
        return new Fingerprints(database, wrapping);
    }

    /** Destroys a key: nothing that was sealed with this key opens again. Answers whether there was such a key. */
    public boolean destroy(UUID person) {
        return Sql.one(database, "select destroy_key(?)", row -> row.getBoolean(1), person);
    }

    @Override
    public void close() { database.close(); }

    HikariDataSource database() { return database; }

    private void keep(UUID[] persons, byte[][] wrapped) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection
                        .prepareStatement("insert into person_key (person, wrapped, generation)"
                                + " select person, wrapped, ? from unnest(?::uuid[], ?::bytea[]) as new (person, wrapped)"
                                + " on conflict do nothing")) {
            keep.setInt(1, GENERATION);
            keep.setArray(2, connection.createArrayOf("uuid", persons));
            keep.setArray(3, connection.createArrayOf("bytea", wrapped));
            keep.executeUpdate();
        } catch (SQLException unable) {
            throw Sql.unavailable(database, unable);
        }
    }

    private Map<UUID, PersonKey> ask(String query, Asking asking) {
        try (Connection connection = database.getConnection();
                PreparedStatement look = connection.prepareStatement(query)) {
            asking.set(look);
            var found = new HashMap<UUID, PersonKey>();
            try (ResultSet rows = look.executeQuery()) {
                while (rows.next()) {
                    UUID person = rows.getObject(1, UUID.class);
                    found.put(person, new PersonKey(person, AesGcm.of(unwrapped(person, rows.getBytes(2)))));
                }
            }
            return found;
        } catch (SQLException unable) {
            throw Sql.unavailable(database, unable);
        }
    }

    private interface Asking {
        void set(PreparedStatement look) throws SQLException;
    }

    private byte[] wrapped(UUID person, byte[] key) {
        try {
            return wrapping.encrypt(key, whose(person));
        } catch (GeneralSecurityException unable) {
            throw new VaultUnavailable(unable);
        }
    }

    private byte[] unwrapped(UUID person, byte[] wrapped) {
        try {
            return wrapping.decrypt(wrapped, whose(person));
        } catch (GeneralSecurityException other) {
            throw new NotOpened("the key of " + person + ", which another key-encrypting key has wrapped", other);
        }
    }

    /** A wrapped key put in another person's row does not open. */
    private static byte[] whose(UUID person) {
        return person.toString().getBytes(UTF_8);
    }
}
