package org.cooptrack.query.export;

import static org.cooptrack.events.Role.AUDITOR;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.OpenExports;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events of an export. */
@RestController
class ExportedEvents {
    /** Each holds a page in memory. */
    private final Semaphore pages = new Semaphore(4);
    private final OpenExports exports;
    private final LedgerReader ledger;

    ExportedEvents(OpenExports exports, LedgerReader ledger) {
        this.exports = exports;
        this.ledger = ledger;
    }

    /**
     * The events of an export by position, a line each: exactly the leaf of the log, the canonical form (RFC 8785) of the
     * event as it is stored. A page has 10,000 events or 16 MB at most, and ends at the position that the header Position
     * says; while there is more, the Link header with `rel="next"` leads on. Only who began the export fetches it.
     */
    @GetMapping(path = "/v1/exports/{export}/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Permitted(AUDITOR)
    void events(@PathVariable String export, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit, Caller caller, HttpServletResponse response)
            throws IOException {
        int most = limit == null
                ? ExportPage.MOST_EVENTS
                : (int) Asked.number("limit", limit, 1, ExportPage.MOST_EVENTS);
        long start = after == null ? -1 : Asked.number("after", after, 0, Long.MAX_VALUE);
        ExportBegun begun = exports.of(Asked.id(export), ExportBegun.Scope.HISTORY, caller.actor());
        if (!pages.tryAcquire())
            throw new ProblemException(503, "export.busy", null).header(HttpHeaders.RETRY_AFTER, "1");
        try {
            answer(begun, ExportPage.of(ledger, start, begun.upTo(), most), limit, response);
        } finally {
            pages.release();
        }
    }

    private static void answer(ExportBegun begun, ExportPage page, @Nullable String limit,
            HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setContentLengthLong(page.bytes());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Position", Long.toString(page.upTo()));
        if (page.upTo() < begun.upTo())
            response.setHeader(HttpHeaders.LINK, "</v1/exports/" + begun.export()
                    + "/events?after=" + page.upTo() + (limit == null ? "" : "&limit=" + limit) + ">; rel=\"next\"");
        try (OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16)) {
            page.writeTo(out);
        }
    }
}
