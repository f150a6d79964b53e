package org.cooptrack.query.hiv;

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

/** Programmes on HIV and AIDS, one by one or by project, country and workplace. */
@RestController
class HivQueries {
    private final JdbcClient views;

    HivQueries(JdbcClient views) { this.views = views; }

    /** Shows one programme on HIV and AIDS at a workplace: how many are employed there, its policy, and what it did. */
    @GetMapping("/v1/hiv-programmes/{programme}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(HivProjection.class)
    ResponseEntity<HivView> programme(@PathVariable String programme) {
        return HivProjection.TABLE.find(views, Asked.id(programme)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists programmes on HIV and AIDS in the order of their ids. */
    @GetMapping("/v1/hiv-programmes")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(HivProjection.class)
    Page<HivView> programmes(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return HivProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
