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
import java.util.Map;
import java.util.OptionalLong;
import org.cooptrack.query.door.Answers;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.KnownAt;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.projection.Page;
import org.cooptrack.query.projection.Past;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which reports were published, and where each stands. */
@RestController
class PublicationQueries {
    private final Publications publications;
    private final PublicationProjection projection;
    private final Past past;
    private final KnownAt knownAt;

    PublicationQueries(Publications publications, PublicationProjection projection, Past past, KnownAt knownAt) {
        this.publications = publications;
        this.projection = projection;
        this.past = past;
        this.knownAt = knownAt;
    }

    /**
     * Shows where a report stands: its published edition with position and SHA-256, the errata beside it, the edition that
     * waits to be published. Development partners, implementing partners and constituents see those addressed to somebody.
     */
    @Heeds("knownAt")
    @GetMapping("/v1/publications/{publication}")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads(PublicationProjection.class)
    ResponseEntity<PublicationView> publication(@PathVariable String publication, HttpServletRequest request,
            Caller caller) {
        OptionalLong then = knownAt.of(request);
        if (then.isEmpty()) return Answers.ofStream(publications.find(publication, caller));
        return past.of(projection, Asked.id(publication), then.getAsLong())
                .flatMap(kept -> publications.seen(kept, caller)).map(Answers::ofStream).orElseThrow(Asked::nothing);
    }

    /**
     * Lists reports, in the order of the ids. Development partners, implementing partners and constituents see those addressed
     * to somebody: to them a page may have fewer than asked for, though more follow.
     */
    @GetMapping("/v1/publications")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads(PublicationProjection.class)
    Page<PublicationView> publications(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit, Caller caller) {
        return publications.page(asked, after, Asked.limit(limit), caller);
    }
}
