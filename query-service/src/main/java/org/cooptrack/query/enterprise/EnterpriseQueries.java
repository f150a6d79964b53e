package org.cooptrack.query.enterprise;

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

/** Enterprises, one by one or by project, country and stage. */
@RestController
class EnterpriseQueries {
    private final JdbcClient views;

    EnterpriseQueries(JdbcClient views) { this.views = views; }

    /** Shows one enterprise: by what it is supported, how many worked there before and since, which jobs were claimed and lost. */
    @GetMapping("/v1/enterprises/{enterprise}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(EnterpriseProjection.class)
    ResponseEntity<EnterpriseView> enterprise(@PathVariable String enterprise) {
        return EnterpriseProjection.TABLE.find(views, Asked.id(enterprise)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists enterprises in the order of their ids. */
    @GetMapping("/v1/enterprises")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(EnterpriseProjection.class)
    Page<EnterpriseView> enterprises(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return EnterpriseProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
