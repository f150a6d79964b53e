package org.cooptrack.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/**
 * The PostgreSQL of one data folder: durable, on loopback only, asking everybody for a password. It outlives a kill of its
 * owner, and a kill of its own: the next start takes over whatever is left.
 */
public final class LocalPostgres implements AutoCloseable {
    private static final Duration STARTING = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Cluster cluster;
    private final Postmaster postmaster;

    private LocalPostgres(EmbeddedPostgres server, Cluster cluster, Postmaster postmaster) {
        this.server = server;
        this.cluster = cluster;
        this.postmaster = postmaster;
    }

    /**
     * Starts the server and makes the roles and databases that are missing.
     *
     * @param passwordFile
     *            holds the superuser's password, as it was at the first start
     * @throws ForeignServer
     *             when a server that is not ours holds the folder
     * @throws OtherVersion
     *             when the folder was written by another PostgreSQL
     */
    public static LocalPostgres start(Path folder, int port, Path passwordFile, Path log, Map<Login, String> passwords)
            throws IOException, SQLException {
        var cluster = new Cluster(folder);
        cluster.takeOver();
        EmbeddedPostgres server = launch(builder(cluster, port, passwordFile, log), cluster);
        Postmaster postmaster = Postmaster.of(cluster.data()).orElseThrow();
        var local = new LocalPostgres(server, cluster, postmaster);
        try {
            Durability.check(server.getPostgresDatabase());
            Databases.prepare(server.getPostgresDatabase(), passwords);
            cluster.complete();
            return local;
        } catch (SQLException | IOException | RuntimeException unable) {
            local.close();
            throw unable;
        }
    }

    /** Stops what a killed owner left running. */
    public static void stopLeftover(Path folder) throws IOException {
        new Cluster(folder).takeOver();
    }

    private static EmbeddedPostgres launch(EmbeddedPostgres.Builder builder, Cluster cluster) throws IOException {
        try {
            return builder.start();
        } catch (IOException late) {
            cluster.takeOver();
            throw late;
        }
    }

    /** initdb asks for scram in the words meant for locales: the builder offers no other place for its options. */
    private static EmbeddedPostgres.Builder builder(Cluster cluster, int port, Path passwordFile, Path log)
            throws IOException {
        var file = Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder().setDataDirectory(cluster.data())
                .setOverrideWorkingDirectory(cluster.binaries().toFile()).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false).setPort(port).setPGStartupWait(STARTING)
                .setLocaleConfig("auth-host", "scram-sha-256").setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toAbsolutePath().toString()).setLocaleConfig("locale", "C")
                .setConnectConfig("password", Files.readString(passwordFile).strip())
                .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "200")
                .setErrorRedirector(file).setOutputRedirector(file);
    }

    public int port() { return server.getPort(); }

    public String url(String database) { return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database; }

    public long pid() { return postmaster.pid(); }

    /** For what only the server's operator may do. */
    public DataSource superuser() {
        return server.getPostgresDatabase();
    }

    /** Done when the server has ended, for whatever reason. */
    public CompletableFuture<?> ended() {
        return postmaster.process().onExit();
    }

    /** Ends every session, writes a checkpoint, and waits for the server to end. */
    @Override
    public void close() throws IOException {
        server.close();
        postmaster.stop();
        cluster.killStragglers();
    }
}
