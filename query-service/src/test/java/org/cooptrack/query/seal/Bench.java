package org.cooptrack.query.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.Leaf;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerSchema;
import org.cooptrack.ledger.LedgerSettings;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.query.SealKeyFile;
import org.cooptrack.tlog.Growth;
import org.cooptrack.tlog.Hash;

/** A ledger and a seal of their own, and the nodes of a test that seal. */
final class Bench implements AutoCloseable {
    static final PostgresForTests POSTGRES = PostgresForTests.shared();
    static final Duration LEASE = Duration.ofMillis(300);
    private static final String TEMPLATE = migrated();

    final String ledgerDatabase = POSTGRES.copy(TEMPLATE, "ledger");
    final Ledger ledger = Ledger.open(new LedgerAddress(POSTGRES.url(ledgerDatabase), Login.LEDGER_WRITER.role(),
            PostgresForTests.password(Login.LEDGER_WRITER)), LedgerSettings.usual());
    final Path keys = SealKeyFile.fresh();
    final SealSettings settings;
    private final List<SealDatabase> opened = new ArrayList<>();
    private String sealName = POSTGRES.fresh("seal");

    Bench(int step) { this.settings = new SealSettings("test.example", Duration.ofMillis(50), LEASE, step); }

    private static String migrated() {
        String name = POSTGRES.fresh("ledger");
        LedgerSchema.migrate(POSTGRES.dataSource(Login.LEDGER_OWNER, name));
        return name;
    }

    /** A process that seals. */
    record Node(SealDatabase database, Leadership leadership, Sealer sealer) {
        /** Takes the lead as soon as it can, and seals all there is. */
        Node seals() {
            leads();
            while (sealer.step())
                leadership.take();
            return this;
        }

        Node leads() {
            Awaitility.await("the lead").atMost(Duration.ofSeconds(30)).until(leadership::take);
            return this;
        }
    }

    Node node() { return node(lastSigned()); }

    Node node(LastSigned lastSigned) { return node(lastSigned, opened()); }

    Node node(LastSigned lastSigned, SealDatabase database) { return node(lastSigned, database, settings); }

    Node node(LastSigned lastSigned, SealDatabase database, SealSettings with) {
        var leadership = new Leadership(database, with.lease());
        return new Node(database, leadership,
                new Sealer(ledger, database, leadership, new SealKeys(keys), lastSigned, with));
    }

    SealDatabase opened() { return keep(new SealDatabase(sealUrl(), sealUser(), sealPassword())); }

    SealDatabase keep(SealDatabase database) {
        database.prepare();
        opened.add(database);
        return database;
    }

    String sealUrl() { return POSTGRES.url(sealName); }

    static String sealUser() { return Login.SEAL_OWNER.role(); }

    static String sealPassword() { return PostgresForTests.password(Login.SEAL_OWNER); }

    LastSigned lastSigned() { return new LastSigned(lastFile()); }

    Path lastFile() { return Path.of(keys + "-last"); }

    /** The database of the seal is lost, and an empty one stands in its place. */
    void loseSeal() {
        sealName = POSTGRES.fresh("seal");
    }

    /** The events say who acted, and are never alike. */
    void append(int events) {
        var all = new ArrayList<NewEvent>();
        for (int at = 0; at < events; at++)
            all.add(new NewEvent("thing:" + UUID.randomUUID(), 0, "thing.Happened", 1, "{\"at\": " + at + "}",
                    "{\"actor\": \"somebody\"}"));
        for (int from = 0; from < events; from += 1_000)
            ledger.append(Append.of(UUID.randomUUID(), all.subList(from, Math.min(events, from + 1_000))));
    }

    Tampering ledgerTampering() { return Tampering.ofLedger(POSTGRES.superuser(ledgerDatabase)); }

    Tampering sealTampering() { return Tampering.ofSeal(POSTGRES.superuser(sealName)); }

    UUID newLogId() {
        try {
            return LedgerSchema.newLogId(POSTGRES.dataSource(Login.LEDGER_OWNER, ledgerDatabase), "restored");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The root over the first events, without any of what is tested. */
    Hash root(long size) {
        var growth = new Growth((_, _, _) -> {});
        ledger.readAll(-1, (int) size).forEach(event -> growth.add(Leaf.hash(event)));
        return growth.root();
    }

    List<Sealed> checkpoints() { return new Checkpoints(opened()).page(0, 1_000); }

    List<Long> sizes() { return checkpoints().stream().map(Sealed::size).toList(); }

    /** A line for each. */
    void keys(int count) {
        try {
            Files.write(keys, IntStream.range(0, count).mapToObj(_ -> SealKeyFile.key()).toList());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public void close() {
        ledger.close();
        opened.forEach(SealDatabase::close);
    }
}
