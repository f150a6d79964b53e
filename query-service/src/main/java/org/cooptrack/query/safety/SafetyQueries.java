package org.cooptrack.query.safety;

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

/** Workplaces, one by one or by project, country and economic activity. */
@RestController
class SafetyQueries {
    private final JdbcClient views;

    SafetyQueries(JdbcClient views) { this.views = views; }

    /** Shows one workplace: its risks and controls, its joint committee and whether it is functioning, and its injuries. */
    @GetMapping("/v1/workplaces/{workplace}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(SafetyProjection.class)
    ResponseEntity<WorkplaceView> workplace(@PathVariable String workplace) {
        return SafetyProjection.TABLE.find(views, Asked.id(workplace)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists workplaces in the order of their ids. */
    @GetMapping("/v1/workplaces")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(SafetyProjection.class)
    Page<WorkplaceView> workplaces(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return SafetyProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
