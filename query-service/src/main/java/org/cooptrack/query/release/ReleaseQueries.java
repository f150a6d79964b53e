package org.cooptrack.query.release;

import static org.cooptrack.events.Role.*;

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

/** Cases of forced labour, one by one or by project, country, office, person, standing and verification. */
@RestController
class ReleaseQueries {
    private final JdbcClient views;

    ReleaseQueries(JdbcClient views) { this.views = views; }

    /** Shows one case by country and quarter: the identification, what protects the person, the releases and what was found of them, the after-care, the end. */
    @GetMapping("/v1/release-cases/{dossier}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, DATA_PROTECTION_OFFICER})
    @Reads(ReleaseProjection.class)
    ResponseEntity<ReleaseCaseView> releaseCase(@PathVariable String dossier) {
        return ReleaseProjection.TABLE.find(views, Asked.id(dossier)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists cases of forced labour in the order of their ids. */
    @GetMapping("/v1/release-cases")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, DATA_PROTECTION_OFFICER})
    @Reads(ReleaseProjection.class)
    Page<ReleaseCaseView> releaseCases(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return ReleaseProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
