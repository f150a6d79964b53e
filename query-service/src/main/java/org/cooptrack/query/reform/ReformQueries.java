package org.cooptrack.query.reform;

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

/** Reforms of law and policy, one by one or by project, country, ILO instrument, kind of instrument and stage. */
@RestController
class ReformQueries {
    private final JdbcClient views;

    ReformQueries(JdbcClient views) { this.views = views; }

    /** Shows one reform: what it concerns, which stages it reached, who was consulted and what held it up. */
    @GetMapping("/v1/reforms/{reform}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(ReformProjection.class)
    ResponseEntity<ReformView> reform(@PathVariable String reform) {
        return ReformProjection.TABLE.find(views, Asked.id(reform)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists reforms in the order of their ids. */
    @GetMapping("/v1/reforms")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(ReformProjection.class)
    Page<ReformView> reforms(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return ReformProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
