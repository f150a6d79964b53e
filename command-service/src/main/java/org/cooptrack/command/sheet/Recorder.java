package org.cooptrack.command.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cooptrack.command.batch.BatchCommand.OpenBatch;
import org.cooptrack.command.door.ConfidentialDesk;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.PersonRegister;
import org.cooptrack.command.door.ReceivedFile;
import org.cooptrack.command.door.Wish;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.vault.Vault;
import org.cooptrack.web.problem.Language;
import org.springframework.stereotype.Component;

/** Has a sheet that came recorded: looks through it whole before the first row is sent, opens its batch, and goes through it row by row. */
@Component
class Recorder {
    static final int MOST_ROWS = 100_000;
    private static final int BUFFER = 1 << 16;

    private final Door door;
    private final Ledger ledger;
    private final Vault vault;
    private final PersonRegister persons;
    private final ConfidentialDesk confidential;
    private final SheetKinds kinds;

    Recorder(Door door, Ledger ledger, Vault vault, PersonRegister persons, ConfidentialDesk confidential,
            SheetKinds kinds) {
        this.door = door;
        this.ledger = ledger;
        this.vault = vault;
        this.persons = persons;
        this.confidential = confidential;
        this.kinds = kinds;
    }

    /** @throws org.cooptrack.command.law.Rejected where it is no sheet of that kind; nothing is recorded then */
    void record(Opened opened, ReceivedFile file, Errand errand, Language asked, Answer answer,
            Consumer<UUID> batches) throws IOException, InterruptedException {
        int rows = rows(opened, errand.kind(), asked);
        var source = source(errand.source());
        UUID batch = opened(source, digest(file), rows, errand);
        batches.accept(batch);
        try (Lines lines = opened.lines()) {
            var sheet = Sheet.of(lines, errand.kind(), asked, source.reading(errand.kind(), kinds, ledger));
            answer.begin(sheet);
            var speaking = new Speaking(sheet.header().language(), sheet.header());
            run(sheet, rows, sheet.header().unknown(), source, batch, errand, speaking, answer);
        }
    }

    /** The same for rows of JSON, which have no header. */
    void record(RowsOfJson json, ReceivedFile file, Errand errand, Language asked, Answer answer,
            Consumer<UUID> batches) throws IOException, InterruptedException {
        int rows = json.count(errand.kind().columns().stream().filter(Column::needed)
                .map(column -> column.label(asked)).collect(Collectors.joining(", ")), asked);
        var source = source(errand.source());
        UUID batch = opened(source, digest(file), rows, errand);
        batches.accept(batch);
        answer.begin(null);
        try (var all = json.rows(source.reading(errand.kind(), kinds, ledger))) {
            run(all, rows, List.of(), source, batch, errand, new Speaking(asked, null), answer);
        }
    }

    private void run(Iterator<Sheet.Read> sheet, int rows, List<String> unread, Source source, UUID batch,
            Errand errand, Speaking speaking, Answer answer) throws InterruptedException {
        var sending = new Sending(door, persons, confidential, errand, batch, speaking);
        answer.end(new Run(door, errand, batch, source.known(), sending, speaking, answer).over(sheet, rows, unread));
    }

    /** A source by its name: the keyed ids under which it is known, and what is known of it. */
    private record Source(UUID id, Keyed keyed, Known known) {
        RowReading reading(SheetKind kind, SheetKinds kinds, Ledger ledger) {
            return new RowReading(kind, keyed, known, new SourceReferences(keyed, known, kind, kinds, ledger));
        }
    }

    private Source source(String name) {
        var keyed = Keyed.forSource(vault, name);
        UUID id = keyed.id("source");
        return new Source(id, keyed, Known.of(ledger, id));
    }

    private UUID opened(Source source, String sha256, int rows, Errand errand) {
        String content = source.keyed().digest("content", errand.kind().name(), sha256);
        UUID batch = errand.batch() != null
                ? errand.batch()
                : source.keyed().id("batch", content, String.valueOf(source.known().withdrawn(content)));
        if (!errand.dryRun())
            door.send(new Wish(new OpenBatch(batch, source.id(), errand.source(),
                    errand.kind().name(), content, rows), errand.caller(), null, "", null, errand.correlation(), null));
        return batch;
    }

    private static int rows(Opened opened, SheetKind kind, Language asked) throws IOException {
        Header header;
        try (Lines lines = opened.lines()) {
            header = Sheet.header(lines, kind, asked);
        }
        int rows = 0;
        try (Lines lines = opened.lines()) {
            while (lines.hasNext()) {
                var line = lines.next();
                if (line.number() > header.line() && !line.isBlank()) rows++;
                if (rows > MOST_ROWS) throw SheetRule.TOO_MANY_ROWS.at("", MOST_ROWS);
            }
        }
        return rows;
    }

    private static String digest(ReceivedFile file) throws IOException {
        try (InputStream bytes = file.bytes()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int many = bytes.read(buffer); many >= 0; many = bytes.read(buffer))
                digest.update(buffer, 0, many);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
