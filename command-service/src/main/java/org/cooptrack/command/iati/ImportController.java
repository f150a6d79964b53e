package org.cooptrack.command.iati;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.door.Door;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
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
 * The door for published files, plain or gzipped, of any size. The file is first received whole, so that a client that
 * reads only after it has sent cannot stand still; then a line of JSON tells the verdict on each activity, and a last
 * one the summary.
 */
@RestController
@RequestMapping("/v1/imports/iati")
class ImportController {
    private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int GZIP_MAGIC = 0x1f8b, PROGRESS_EVERY = 100;

    private final Adopter adopter;
    private final Door door;

    ImportController(Adopter adopter, Door door) {
        this.adopter = adopter;
        this.door = door;
    }

    @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE,
            "application/gzip"}, produces = MediaType.APPLICATION_NDJSON_VALUE)
    void adopt(@RequestParam(defaultValue = "false") boolean dryRun, Caller caller, HttpServletRequest request,
            HttpServletResponse response) throws IOException, InterruptedException {
        door.admit(AdoptionCommand.AdoptProject.class, caller);
        var errand = new Adopter.Errand(caller, dryRun, Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                UUID.randomUUID());
        Path received = Files.createTempFile("import", ".xml");
        try {
            try (var out = Files.newOutputStream(received)) {
                request.getInputStream().transferTo(out);
            }
            try (var in = new BufferedInputStream(Files.newInputStream(received))) {
                answer(open(in), errand, response);
            }
        } finally {
            Files.delete(received);
        }
    }

    private static ActivityFile open(InputStream in) throws IOException {
        try {
            return ActivityFile.open(unpacked(in));
        } catch (ZipException broken) {
            throw new ProblemException(422, "import.not-readable", null, "broken gzip");
        } catch (NotReadable refused) {
            throw new ProblemException(422, "import.not-readable", null, refused.reason());
        }
    }

    private void answer(ActivityFile file, Adopter.Errand errand, HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = response.getOutputStream();
        var told = new int[1];
        var summary = new Import(read -> adopter.adopt(read, errand), verdict -> {
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

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
    }
}
