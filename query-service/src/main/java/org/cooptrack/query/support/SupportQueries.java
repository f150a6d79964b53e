package org.cooptrack.query.support;

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

/** Support to organisations of constituents, one by one or by project, country, organisation, constituents, topic and status. */
@RestController
class SupportQueries {
    private final JdbcClient views;

    SupportQueries(JdbcClient views) { this.views = views; }

    /** Shows one support: what was asked for, who controls the organisation, what was provided and what was applied. */
    @GetMapping("/v1/supports/{support}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(SupportProjection.class)
    ResponseEntity<SupportView> support(@PathVariable String support) {
        return SupportProjection.TABLE.find(views, Asked.id(support)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists support to organisations of constituents in the order of the ids. */
    @GetMapping("/v1/supports")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(SupportProjection.class)
    Page<SupportView> supports(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return SupportProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
