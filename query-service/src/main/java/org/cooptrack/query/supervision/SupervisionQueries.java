package org.cooptrack.query.supervision;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.CONSTITUENT;
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

/** Supervisory comments, one by one or by project, country, instrument and body. */
@RestController
class SupervisionQueries {
    private final JdbcClient views;

    SupervisionQueries(JdbcClient views) { this.views = views; }

    /** Shows one comment of a supervisory body, and by which measure it was addressed. */
    @GetMapping("/v1/supervisory-comments/{comment}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(SupervisionProjection.class)
    ResponseEntity<SupervisionView> comment(@PathVariable String comment) {
        return SupervisionProjection.TABLE.find(views, Asked.id(comment)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists supervisory comments in the order of their ids. */
    @GetMapping("/v1/supervisory-comments")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(SupervisionProjection.class)
    Page<SupervisionView> comments(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return SupervisionProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
