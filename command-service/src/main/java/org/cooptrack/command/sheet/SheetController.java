package org.cooptrack.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cooptrack.command.batch.BatchCommand.OpenBatch;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.ReceivedFile;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.problem.RequestRule;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door of sheets: registers and lists of up to 100,000 rows, each row a wish of its own. */
@RestController
@RequestMapping("/v1/sheets")
class SheetController {
    static final String BATCH = "Cooptrack-Batch", CSV = "text/csv",
            XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long MOST_BYTES = 64_000_000;
    private static final int LONGEST_SOURCE = 200, MOST_TEMPLATE_ROWS = 5_000, UNFIT = 400;

    private final SheetKinds kinds;
    private final Recorder recorder;
    private final Door door;

    SheetController(SheetKinds kinds, Recorder recorder, Door door) {
        this.kinds = kinds;
        this.recorder = recorder;
        this.door = door;
    }

    /** A kind of sheet, what it is called, and its columns in their order. */
    record Described(String kind, String title, boolean correctable, boolean withdrawable, List<String> columns) {}

    /** A template of one kind to fill in, in French unless another language is asked for: on screen, or printed as a register. */
    @GetMapping(value = "/{kind}/template", produces = {XLSX, CSV})
    void template(@PathVariable String kind, @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "100") int rows,
            Caller caller,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.admit(OpenBatch.class, caller);
        if (rows < 1 || rows > MOST_TEMPLATE_ROWS) throw RequestRule.OUT_OF_RANGE.refuse("rows", 1, MOST_TEMPLATE_ROWS);
        if (!format.equals("xlsx") && !format.equals("csv"))
            throw RequestRule.UNKNOWN_CODE.refuse("format", "xlsx, csv");
        var template = new Template(kinds.named(kind), Language.asked(language.isBlank()
                ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)
                : language), rows);
        boolean text = format.equals("csv");
        response.setContentType(text ? CSV + ";charset=UTF-8" : XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + "." + format + "\"");
        if (text) template.csv(response.getOutputStream());
        else
            template.xlsx(response.getOutputStream());
    }

    /** The kinds of sheets that can be recorded, and what their columns are called in the language asked for. */
    @GetMapping
    List<Described> kinds(Caller caller, HttpServletRequest request) {
        door.admit(OpenBatch.class, caller);
        Language language = Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return kinds.all().stream().map(kind -> new Described(kind.name(), kind.title(language),
                kind.correction() != null, kind.retraction() != null,
                kind.columns().stream().map(column -> column.label(language)).toList())).toList();
    }

    /**
     * Records a sheet of one kind, from a source: CSV as spreadsheets save it, XLSX, a JSON array or NDJSON. Each row is
     * judged by itself, and good rows stay in. The same row of a source is recorded once; the same sheet goes on where it
     * stopped. A row that changed is corrected with `correct=true` and a `reason`, else that is proposed. With `dryRun` nothing
     * is recorded: what other rows of the sheet would have changed is not seen then. With `sheet` the lines of the answer carry
     * the same sheet with the verdicts as well, part by part.
     */
    @PostMapping(value = "/{kind}", consumes = {CSV, XLSX, MediaType.APPLICATION_JSON_VALUE,
            MediaType.APPLICATION_NDJSON_VALUE}, produces = {MediaType.APPLICATION_NDJSON_VALUE, CSV, XLSX})
    void record(@PathVariable String kind, @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "false") boolean correct,
            @RequestParam(defaultValue = "") String reason, @RequestParam(required = false) @Nullable UUID batch,
            @RequestParam(defaultValue = "false") boolean sheet, Caller caller, HttpServletRequest request,
            HttpServletResponse response) throws IOException, InterruptedException {
        door.admit(OpenBatch.class, caller);
        var errand = new Errand(caller, kinds.named(kind), named(source), batch, dryRun, correcting(correct, reason),
                UUID.randomUUID());
        if (correct && errand.kind().slips())
            Slips.require(reason, Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        door.admit(errand.kind().command(), caller);
        if (correct && errand.kind().correction() != null) door.admit(errand.kind().correction(), caller);
        try (var file = ReceivedFile.of(request.getInputStream(), MOST_BYTES, SheetRule.FILE_TOO_LARGE)) {
            answer(file, errand, sheet, request, response);
        } catch (Rejected none) {
            if (!dryRun && none.rule() instanceof SheetRule)
                door.refused(errand.kind().command(), caller, none.rule().code());
            throw none;
        }
    }

    private void answer(ReceivedFile file, Errand errand, boolean withSheet, HttpServletRequest request,
            HttpServletResponse response) throws IOException, InterruptedException {
        Language asked = Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Consumer<UUID> batches = batch -> response.setHeader(BATCH, batch.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (is(request.getContentType(), MediaType.APPLICATION_JSON, MediaType.APPLICATION_NDJSON)) {
            recorder.record(new RowsOfJson(file), file, errand, asked, Answers.of(null, withSheet, request, response),
                    batches);
            return;
        }
        var opened = Opened.of(file, errand.kind(), asked);
        recorder.record(opened, file, errand, asked, Answers.of(opened, withSheet, request, response), batches);
    }

    private static boolean is(@Nullable String given, MediaType... types) {
        var type = MediaType.parseMediaType(given == null ? "" : given);
        return java.util.Arrays.stream(types).anyMatch(type::equalsTypeAndSubtype);
    }

    private static String named(String source) {
        if (source.isBlank() || source.length() > LONGEST_SOURCE)
            throw new ProblemException(UNFIT, SheetRule.SOURCE_MISSING.code(), "source", LONGEST_SOURCE);
        return source.strip();
    }

    private static @Nullable String correcting(boolean correct, String reason) {
        if (correct && reason.isBlank())
            throw new ProblemException(UNFIT, SheetRule.REASON_MISSING.code(), "reason");
        return correct ? reason : null;
    }
}
