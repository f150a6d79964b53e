package org.cooptrack.command.iati;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.door.ReceivedFile;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.token.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for published files, plain or gzipped, up to a gigabyte. The file is first received whole, so that a client that
 * reads only after it has sent cannot stand still; then a line of JSON tells the verdict on each activity, and a last
 * one the summary.
 */
@RestController
@RequestMapping("/v1/imports/iati")
class ImportController {
    private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PROGRESS_EVERY = 100;
    private static final long MOST_BYTES = 1_000_000_000;

    private final Adopter adopter;
    private final Door door;

    ImportController(Adopter adopter, Door door) {
        this.adopter = adopter;
        this.door = door;
    }

    /**
     * Imports a file of published activities, of any size. The same file again changes nothing; a newer one sends what
     * changed. With `dryRun` it is judged, and nothing is recorded.
     */
    @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE,
            "application/gzip"}, produces = MediaType.APPLICATION_NDJSON_VALUE)
    void adopt(@RequestParam(defaultValue = "false") boolean dryRun, Caller caller, HttpServletRequest request,
            HttpServletResponse response) throws IOException, InterruptedException {
        door.admit(AdoptionCommand.AdoptProject.class, caller);
        var reasons = new Reasons(Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        var errand = new Adopter.Errand(caller, dryRun, reasons, UUID.randomUUID());
        try (var received = ReceivedFile.of(request.getInputStream(), MOST_BYTES, ImportRule.FILE_TOO_LARGE)) {
            answer(ActivityFile.open(Unpacked.of(received.bytes(), MOST_BYTES)), errand, response);
        }
    }

    private void answer(ActivityFile file, Adopter.Errand errand, HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = response.getOutputStream();
        var told = new int[1];
        var summary = new Import(read -> adopter.adopt(read, errand), errand.reasons(), verdict -> {
            line(out, verdict);
            if (++told[0] % PROGRESS_EVERY == 0) line(out, Map.of("progress", told[0]));
        }).run(file);
        line(out, Map.of("summary", summary));
    }

    /** A client that has gone away misses the rest; the import goes on. */
    private static void line(OutputStream out, Object said) {
        try {
            out.write((JSON.writeValueAsString(said) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            LOG.debug("nobody reads the verdicts any more", gone);
        }
    }
}
