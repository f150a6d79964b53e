package org.cooptrack.query.protection;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.Map;
import org.cooptrack.query.door.Answers;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.projection.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Schemes by project, country, branch and authority; affiliations by project, scheme and person. */
@RestController
class ProtectionQueries {
    private final JdbcClient views;

    ProtectionQueries(JdbcClient views) { this.views = views; }

    /** Shows one scheme of social protection: what it covers, for whom, and whether it still takes people. */
    @GetMapping("/v1/schemes/{scheme}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(SchemeProjection.class)
    ResponseEntity<SchemeView> scheme(@PathVariable String scheme) {
        return SchemeProjection.TABLE.find(views, Asked.id(scheme)).map(Answers::ofStream).orElseThrow(Asked::nothing);
    }

    /** Lists schemes of social protection in the order of their ids. */
    @GetMapping("/v1/schemes")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(SchemeProjection.class)
    Page<SchemeView> schemes(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return SchemeProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }

    /** Shows one affiliation: who is enrolled where, what was paid, and who is covered when. */
    @GetMapping("/v1/affiliations/{affiliation}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR, ADMINISTRATOR})
    @Reads(AffiliationProjection.class)
    ResponseEntity<AffiliationView> affiliation(@PathVariable String affiliation) {
        return AffiliationProjection.TABLE.find(views, Asked.id(affiliation)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists affiliations in the order of their ids. */
    @GetMapping("/v1/affiliations")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR, ADMINISTRATOR})
    @Reads(AffiliationProjection.class)
    Page<AffiliationView> affiliations(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return AffiliationProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
