package org.cooptrack.query.statistics;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.DEVELOPMENT_PARTNER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import java.util.List;
import java.util.stream.IntStream;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which figures the programme wants to say. */
@RestController
class ClaimQueries {
    private final List<Measure> measures;

    /** @throws IllegalStateException where one of them is no measure */
    ClaimQueries(Catalogue catalogue) {
        this.measures = Claim.ALL.stream().map(claim -> catalogue.find(claim.measure())
                .orElseThrow(() -> new IllegalStateException("there is no measure " + claim.measure()))).toList();
    }

    /** A page of claims in their order, and the measure after which the next begins. */
    record Page(List<Claimed> items, @Nullable String next) {}

    /**
     * The figures that the programme wants to say of its work, in the order in which it tells of them, each under its heading
     * and with what it means in the reader's language. How much each is, the statistics answer at its own path.
     */
    @GetMapping("/v1/claims")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    Page claims(@RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Language spoken = Language.asked(language);
        int from = start(after);
        int to = Math.min(Claim.ALL.size(), from + Asked.limit(limit));
        List<Claimed> items = IntStream.range(from, to)
                .mapToObj(at -> Claimed.of(Claim.ALL.get(at), measures.get(at), spoken)).toList();
        return new Page(items, to < Claim.ALL.size() ? items.getLast().measure() : null);
    }

    private static int start(@Nullable String after) {
        if (after == null) return 0;
        return Claim.named(after).map(claim -> Claim.ALL.indexOf(claim) + 1)
                .orElseThrow(() -> new ProblemException(400, "query.cursor", "after"));
    }
}
