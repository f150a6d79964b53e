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

import java.nio.charset.StandardCharsets;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Notary;
import org.cooptrack.query.door.Notary.Covering;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The letter that goes with a report. */
@RestController
class LetterQueries {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Publications publications;
    private final Rebuilding rebuilding;
    private final Notary notary;
    private final SealedFirst sealedFirst;
    private final LedgerReader ledger;

    LetterQueries(Publications publications, Rebuilding rebuilding, Notary notary, SealedFirst sealedFirst,
            LedgerReader ledger) {
        this.publications = publications;
        this.rebuilding = rebuilding;
        this.notary = notary;
        this.sealedFirst = sealedFirst;
        this.ledger = ledger;
    }

    /**
     * The letter of a published edition: one page in French, English or Spanish with each figure and its definition, the
     * position and the checkpoint that seals it, coverage, evidence rate and open findings, and the SHA-256 of the whole. It is
     * a signed note (C2SP signed-note) under the name and by the keys of the log. There is none where the report cannot be
     * rebuilt byte by byte, or its position is not sealed yet. The edition is the published one unless said.
     */
    @GetMapping(path = "/v1/publications/{publication}/letter", produces = MediaType.TEXT_PLAIN_VALUE)
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads({PublicationProjection.class, EditionsProjection.class, FactProjection.class})
    ResponseEntity<String> letter(@PathVariable String publication,
            @RequestParam(required = false) @Nullable String edition, Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        EditionView found = publications.edition(publication, edition, caller);
        if (found.publishedAt() == null) throw new ProblemException(409, "report.not-published", null);
        rebuilding.of(found);
        long position = found.content().position();
        Covering sealed = sealedFirst.covering(position);
        Language spoken = Language.asked(language);
        String text = new Letter(found, publications.find(publication, caller).row(), sealed,
                ledger.recordedAt(position).orElseThrow(), LetterWords.in(spoken), spoken).text();
        return ResponseEntity.ok().contentType(TEXT).header(HttpHeaders.CONTENT_LANGUAGE, spoken.tag())
                .body(notary.signed(text));
    }
}
