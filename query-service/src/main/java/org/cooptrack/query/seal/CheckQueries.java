package org.cooptrack.query.seal;

import static org.cooptrack.events.Role.AUDITOR;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The check of all history, for auditors. */
@RestController
class CheckQueries {
    /** It reads all of history: one at a time on a node. */
    private final Semaphore turn = new Semaphore(1);
    private final HistoryCheck check;
    private final Published published;
    private final JsonMapper json;

    CheckQueries(LedgerReader ledger, SealDatabase database, LastSigned lastSigned, Published published,
            JsonMapper json) {
        this.check = new HistoryCheck(ledger, database, lastSigned);
        this.published = published;
        this.json = json;
    }

    /** How many leaves were compared so far. */
    record Progress(long checked) {}

    /**
     * Derives every leaf and node anew from the ledger and compares them with what was sealed. A line says now and then how
     * far it is; the last one says whether history is whole, or names the first event that was changed, inserted, removed or
     * put elsewhere, or the two checkpoints between which history was rewritten.
     */
    @GetMapping(path = "/v1/log/check", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Permitted(AUDITOR)
    void check(HttpServletResponse response) throws IOException {
        published.origins();
        if (!turn.tryAcquire())
            throw new ProblemException(503, "log.check-runs", null).header(HttpHeaders.RETRY_AFTER, "10");
        try {
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            PrintWriter lines = response.getWriter();
            Checked checked = check.run(at -> write(lines, new Progress(at)));
            write(lines, checked);
        } finally {
            turn.release();
        }
    }

    private void write(PrintWriter lines, Object line) {
        lines.println(json.writeValueAsString(line));
        lines.flush();
    }
}
