package org.cooptrack.query.cooperative;

import static org.cooptrack.events.Role.ADMINISTRATOR;
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

/** Cooperatives, one by one or by project, country and settlement. They name persons, by their random ids, as trainings do. */
@RestController
class CooperativeQueries {
    private final JdbcClient views;

    CooperativeQueries(JdbcClient views) { this.views = views; }

    /** Shows one cooperative: how far it has come in being formed, who is a member, and until when it is active. */
    @GetMapping("/v1/cooperatives/{cooperative}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR, ADMINISTRATOR})
    @Reads(CooperativeProjection.class)
    ResponseEntity<CooperativeView> cooperative(@PathVariable String cooperative) {
        return CooperativeProjection.TABLE.find(views, Asked.id(cooperative)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists cooperatives in the order of their ids. */
    @GetMapping("/v1/cooperatives")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR, ADMINISTRATOR})
    @Reads(CooperativeProjection.class)
    Page<CooperativeView> cooperatives(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return CooperativeProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
