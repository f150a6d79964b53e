package org.cooptrack.query.delegation;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
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

/** Rights to approve that were given to another, one by one or by who gave and who holds them, and on which day. */
@RestController
class DelegationQueries {
    private final JdbcClient views;

    DelegationQueries(JdbcClient views) { this.views = views; }

    /** Shows one right to approve that was given to another: by whom, for which days, offices and projects, and whether it was revoked. */
    @GetMapping("/v1/delegations/{delegation}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, ADMINISTRATOR})
    @Reads(DelegationProjection.class)
    ResponseEntity<DelegationView> delegation(@PathVariable String delegation) {
        return DelegationProjection.TABLE.find(views, Asked.id(delegation)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists rights to approve that were given to another, in the order of the ids; with a day, those that were held on it. */
    @GetMapping("/v1/delegations")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, ADMINISTRATOR})
    @Reads(DelegationProjection.class)
    Page<DelegationView> delegations(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return DelegationProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
