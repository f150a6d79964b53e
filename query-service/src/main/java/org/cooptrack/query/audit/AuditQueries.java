package org.cooptrack.query.audit;

import static org.cooptrack.events.Role.AUDITOR;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Answers;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Page;
import org.cooptrack.query.statistics.AsOf;
import org.cooptrack.query.statistics.AsksOneFigure;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Samples of auditors: drawn, drawn again, their entries to be tested, and what the tests say of the whole. */
@RestController
class AuditQueries {
    private static final String CSV = "text/csv";
    private static final int MOST_DRAWN = 1_000;
    private static final int LONGEST_SEED = 100;

    private final JdbcClient views;
    private final LedgerReader ledger;
    private final Draws draws;
    private final Items items;
    private final AsOf asOf;

    AuditQueries(JdbcClient views, LedgerReader ledger, Draws draws, Items items, AsOf asOf) {
        this.views = views;
        this.ledger = ledger;
        this.draws = draws;
        this.items = items;
        this.asOf = asOf;
    }

    /** Some entries of a sample, and the number after which the next begin. */
    record SomeItems(List<Item> items, @Nullable String next) {}

    /**
     * Draws a sample of the entries that stand under one figure, the question of which is that of an explanation; nothing is
     * recorded yet. The order of drawing is that of SHA-256 over the seed, a line feed, the event, a line feed and the number of
     * the entry, in UTF-8. A random sample is the first entries in that order; one in strata of a dimension, year, quarter or month
     * the first of each stratum, as many as its share of all entries asks for (largest remainder), and at least two.
     */
    @Heeds({"knownAt", "seed", "size", "stratifiedBy"})
    @AsksOneFigure
    @GetMapping("/v1/audit/samples/draw")
    @Permitted(AUDITOR)
    @Reads(FactProjection.class)
    Proposal draw(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        var question = new LinkedMultiValueMap<>(asked);
        String seed = one(question, "seed");
        String size = one(question, "size");
        if (seed == null) throw new ProblemException(400, "request.parameter-missing", "seed", "seed");
        if (seed.isBlank() || seed.length() > LONGEST_SEED || seed.indexOf('\0') >= 0)
            throw new ProblemException(400, "query.seed", "seed", LONGEST_SEED);
        if (size == null) throw new ProblemException(400, "request.parameter-missing", "size", "size");
        var sizing = new Sizing(seed, (int) Asked.number("size", size, 1, MOST_DRAWN), one(question, "stratifiedBy"));
        return draws.draw(question, asOf.of(request), sizing);
    }

    /** Shows one sample: of which figure, how it was drawn, and how many of its entries are tested with which verdict. */
    @GetMapping("/v1/audit/samples/{sample}")
    @Permitted(AUDITOR)
    @Reads(SampleProjection.class)
    ResponseEntity<SampleView> sample(@PathVariable String sample) {
        return SampleProjection.TABLE.find(views, Asked.id(sample)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists samples in the order of their ids; {@code tested=false} those with entries that are still to be tested. */
    @GetMapping("/v1/audit/samples")
    @Permitted(AUDITOR)
    @Reads(SampleProjection.class)
    Page<SampleView> samples(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return SampleProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }

    /** Lists the entries of a sample in the order of drawing, with what is recorded of each and what its test found. */
    @GetMapping("/v1/audit/samples/{sample}/items")
    @Permitted(AUDITOR)
    @Reads(FactProjection.class)
    SomeItems items(@PathVariable String sample, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Sample found = found(sample);
        int most = Asked.limit(limit);
        int from = after == null ? 0 : (int) Asked.number("after", after, 0, MOST_DRAWN);
        List<Item> some = items.of(found, from + 1, most);
        boolean more = from + some.size() < found.drawn().drawn().size();
        return new SomeItems(some, more ? String.valueOf(from + some.size()) : null);
    }

    /**
     * The entries of a sample as a sheet to print and to fill in: CSV in UTF-8 with semicolons, as French spreadsheets read it.
     * What is tested already is filled in.
     */
    @GetMapping(path = "/v1/audit/samples/{sample}/worklist", produces = CSV)
    @Permitted(AUDITOR)
    @Reads(FactProjection.class)
    void worklist(@PathVariable String sample,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            HttpServletResponse response) throws IOException {
        List<Item> all = items.of(found(sample), 1, MOST_DRAWN);
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sample-" + sample + ".csv\"");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            Worklist.write(all, Language.asked(language), out);
        }
    }

    /**
     * What the tests of a sample found and, once all its entries are tested, what follows for all entries behind the figure, with
     * an interval of 95 % confidence. An entry without evidence is an error, and adds nothing.
     */
    @GetMapping("/v1/audit/samples/{sample}/result")
    @Permitted(AUDITOR)
    Result result(@PathVariable String sample,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return Result.of(found(sample), Language.asked(language));
    }

    /** Draws a sample anew from its question, position, seed and size, and says whether that gives what was recorded. */
    @GetMapping("/v1/audit/samples/{sample}/redraw")
    @Permitted(AUDITOR)
    @Reads(FactProjection.class)
    Redrawn redraw(@PathVariable String sample) {
        Sample found = found(sample);
        return Redrawn.of(found.drawn(), draws.again(found.drawn()));
    }

    private Sample found(String sample) {
        return Sample.of(UUID.fromString(Asked.id(sample)), ledger).orElseThrow(Asked::nothing);
    }

    private static @Nullable String one(MultiValueMap<String, String> asked, String name) {
        List<String> given = asked.remove(name);
        if (given == null) return null;
        if (given.size() > 1) throw new ProblemException(400, "request.parameter-repeated", name);
        return given.getFirst();
    }
}
