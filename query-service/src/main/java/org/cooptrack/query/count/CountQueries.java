package org.cooptrack.query.count;

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

/** Counts without persons, one by one or by project, country, measure and whether they count. */
@RestController
class CountQueries {
    private final JdbcClient views;

    CountQueries(JdbcClient views) { this.views = views; }

    /** Shows one count without persons: what it says, on what basis, and whether it still counts. */
    @GetMapping("/v1/counts/{count}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(CountProjection.class)
    ResponseEntity<CountView> count(@PathVariable String count) {
        return CountProjection.TABLE.find(views, Asked.id(count)).map(Answers::ofStream).orElseThrow(Asked::nothing);
    }

    /** Lists counts without persons in the order of their ids. */
    @GetMapping("/v1/counts")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(CountProjection.class)
    Page<CountView> counts(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return CountProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
