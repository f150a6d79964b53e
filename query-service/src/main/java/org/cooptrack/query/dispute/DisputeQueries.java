package org.cooptrack.query.dispute;

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

/** Labour disputes, one by one or by project, country, topic, form and status. */
@RestController
class DisputeQueries {
    private final JdbcClient views;

    DisputeQueries(JdbcClient views) { this.views = views; }

    /** Shows one labour dispute: its parties, how it was conciliated or arbitrated, what came of it and the days lost. */
    @GetMapping("/v1/disputes/{dispute}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(DisputeProjection.class)
    ResponseEntity<DisputeView> dispute(@PathVariable String dispute) {
        return DisputeProjection.TABLE.find(views, Asked.id(dispute)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists labour disputes in the order of their ids. */
    @GetMapping("/v1/disputes")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(DisputeProjection.class)
    Page<DisputeView> disputes(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return DisputeProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
