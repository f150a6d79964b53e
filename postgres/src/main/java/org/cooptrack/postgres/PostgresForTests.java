package org.cooptrack.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL for tests, with cooptrack's roles and databases: one shared by all tests of a JVM, without fsync, or one of
 * its own for those that race, kill or need durability.
 */
public final class PostgresForTests implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final AtomicInteger made = new AtomicInteger();

    private PostgresForTests(boolean durable) {
        try {
            String setting = durable ? "on" : "off";
            server = builder().setServerConfig("fsync", setting)
                    .setServerConfig("full_page_writes", setting).setServerConfig("synchronous_commit", setting)
                    .setServerConfig("max_connections", "200").start();
            Databases.prepare(server.getPostgresDatabase(), passwords());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (SQLException unable) {
            throw new IllegalStateException(unable);
        }
    }

    /** The cluster of this JVM; it stops with it. */
    public static PostgresForTests shared() {
        return Shared.CLUSTER;
    }

    /** A cluster nobody else disturbs; the caller closes it. */
    public static PostgresForTests own(boolean durable) {
        return new PostgresForTests(durable);
    }

    /** What every test role logs in with. */
    public static String password(Login login) {
        return login.role() + "-of-a-test";
    }

    public int port() {
        return server.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** An unpooled source for the login, to its database. */
    public PGSimpleDataSource dataSource(Login login) {
        return dataSource(login, login.database());
    }

    public PGSimpleDataSource dataSource(Login login, String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(login.role());
        source.setPassword(password(login));
        return source;
    }

    /** For what only the server's operator may do: ending a backend, looking at locks. */
    public DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    /** An empty database with the owner and the guests of the named one; answers its name. */
    public String fresh(String like) {
        return create(like, "template0");
    }

    /** A copy of a database nobody is connected to, as quick as copying its files; answers its name. */
    public String copy(String template, String like) {
        return create(like, template);
    }

    /** Of the version that is delivered, or with the programs of another that the build has put at hand. */
    private static EmbeddedPostgres.Builder builder() {
        String others = System.getProperty("cooptrack.postgresql.programs");
        var builder = EmbeddedPostgres.builder();
        return others == null ? builder : builder.setPgBinaryResolver((_, _) -> Files.newInputStream(Path.of(others)));
    }

    private String create(String like, String template) {
        String name = like + "_" + made.incrementAndGet();
        Login owner = switch (like) {
            case "ledger" -> Login.LEDGER_OWNER;
            case "views" -> Login.VIEWS_OWNER;
            case "vault" -> Login.VAULT_OWNER;
            case "seal" -> Login.SEAL_OWNER;
            default -> throw new IllegalArgumentException(like);
        };
        Login[] guests = switch (like) {
            case "ledger" -> new Login[]{Login.LEDGER_WRITER, Login.LEDGER_READER};
            case "vault" -> new Login[]{Login.VAULT_KEEPER};
            default -> new Login[0];
        };
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            Databases.create(connection, name, template, owner, guests);
        } catch (SQLException unable) {
            throw new IllegalStateException(unable);
        }
        return name;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static Map<Login, String> passwords() {
        var passwords = new EnumMap<Login, String>(Login.class);
        for (Login login : Login.values()) {
            passwords.put(login, password(login));
        }
        return passwords;
    }

    private static final class Shared {
        static final PostgresForTests CLUSTER = new PostgresForTests(false);
    }
}
