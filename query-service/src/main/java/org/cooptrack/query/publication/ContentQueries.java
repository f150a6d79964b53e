package org.cooptrack.query.publication;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.DEVELOPMENT_PARTNER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Base64;
import java.util.List;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.KnownAt;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.statistics.AsOf;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Questions;
import org.cooptrack.tlog.Canonical;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a report says: as a draft, rebuilt from the facts, and as it was recorded. */
@RestController
class ContentQueries {
    private static final int MOST_FIGURES = 10, MOST_CELLS = 2_000;
    private static final List<String> READ = List.of("figure", "addressed", "knownAt", "atLeast");

    private final Drafting drafting;
    private final Rebuilding rebuilding;
    private final Publications publications;
    private final Questions questions;
    private final AsOf asOf;
    private final SealedFirst sealedFirst;
    private final LedgerReader ledger;

    ContentQueries(Drafting drafting, Rebuilding rebuilding, Publications publications, Questions questions,
            AsOf asOf, SealedFirst sealedFirst, LedgerReader ledger) {
        this.drafting = drafting;
        this.rebuilding = rebuilding;
        this.publications = publications;
        this.questions = questions;
        this.asOf = asOf;
        this.sealedFirst = sealedFirst;
        this.ledger = ledger;
    }

    /** What a report would say, with the digest and the length under which it would be published. */
    record Draft(ReportContent content, String sha256, long size) {}

    /**
     * Drafts a report: its figures as known at a position, with the SHA-256 of their canonical form (RFC 8785), as they are laid
     * before whoever publishes. The position is one that a checkpoint seals: the last, or else the one that is asked for, for which
     * it is waited a while; 503 says when to ask again. Each figure is a question as it is asked of the statistics, of one measure, in a parameter of its
     * own: {@code figure=measure%3Dreceipts%26by%3Dyear}. Where the report is addressed to anybody outside, figures of people
     * are suppressed.
     */
    @Heeds("knownAt")
    @GetMapping("/v1/publications/draft")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FactProjection.class)
    Draft draft(@RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable List<String> figure,
            @RequestParam(required = false) @Nullable String addressed, HttpServletRequest request) {
        asked.keySet().stream().filter(name -> !READ.contains(name)).findFirst().ifPresent(name -> {
            throw new ProblemException(400, "request.parameter-unknown", name, String.join(", ", READ));
        });
        List<String> figures = asked.getOrDefault("figure", List.of());
        if (figure == null || figures.isEmpty())
            throw new ProblemException(400, "request.parameter-missing", "figure", "figure");
        if (figures.size() > MOST_FIGURES)
            throw new ProblemException(400, "report.too-many-figures", "figure", MOST_FIGURES);
        if (addressed != null && !List.of("true", "false").contains(addressed))
            throw new ProblemException(400, "query.one-of", "addressed", addressed, "addressed", "true, false");
        Reached known = known(request);
        List<Question> read = figures.stream().map(Asking::parameters).map(one -> questions.read(one, known)).toList();
        ReportContent content = drafting.draft(read, known.position(), !Boolean.parseBoolean(addressed));
        long cells = content.figures().stream().mapToLong(one -> one.totals().size() + one.cells().size()).sum();
        if (cells > MOST_CELLS) throw new ProblemException(400, "report.too-many-cells", "figure", MOST_CELLS);
        String json = EventJson.write(content);
        return new Draft(content, Canonical.sha256(json), Canonical.exactly(json).length);
    }

    /**
     * What an edition of a report says, rebuilt from the facts as known at its position and given out only if its SHA-256 is
     * that under which it was published: the same bytes, whenever they are asked for. Where they are others it is said which
     * figures differ and which definitions or code lists have moved since. The edition is the published one unless said; one that
     * is not published yet is laid before nobody until its position is sealed.
     */
    @GetMapping(path = "/v1/publications/{publication}/content", produces = MediaType.APPLICATION_JSON_VALUE)
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads({PublicationProjection.class, EditionsProjection.class, FactProjection.class})
    ResponseEntity<byte[]> content(@PathVariable String publication,
            @RequestParam(required = false) @Nullable String edition, Caller caller) {
        EditionView found = publications.edition(publication, edition, caller);
        if (found.publishedAt() == null) sealedFirst.covering(found.content().position());
        return answer(found, rebuilding.of(found));
    }

    /**
     * What an edition of a report says as it was recorded when it was prepared, whether or not it could be rebuilt now. The
     * edition is the published one unless said.
     */
    @GetMapping(path = "/v1/publications/{publication}/recorded", produces = MediaType.APPLICATION_JSON_VALUE)
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads({PublicationProjection.class, EditionsProjection.class})
    ResponseEntity<byte[]> recorded(@PathVariable String publication,
            @RequestParam(required = false) @Nullable String edition, Caller caller) {
        EditionView found = publications.edition(publication, edition, caller);
        return answer(found, Canonical.exactly(EventJson.write(found.content())));
    }

    /** A position that is sealed: the last there is, or the one that is asked for, which is waited for. */
    private Reached known(HttpServletRequest request) {
        Reached known = asOf.of(request);
        boolean said = request.getParameter(KnownAt.PARAMETER) != null || request.getParameter("atLeast") != null;
        long position = said ? known.position() : sealedFirst.latest(known.position());
        if (position >= 0) sealedFirst.covering(position);
        return position == known.position()
                ? known
                : new Reached(position, ledger.recordedAt(position).orElse(null));
    }

    /** The digest travels as RFC 9530 has it. */
    private static ResponseEntity<byte[]> answer(EditionView edition, byte[] bytes) {
        String sha256 = edition.prepared().sha256();
        byte[] digest = HexFormat.of().parseHex(sha256);
        return ResponseEntity.ok().eTag(sha256).header("Repr-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":").body(bytes);
    }
}
