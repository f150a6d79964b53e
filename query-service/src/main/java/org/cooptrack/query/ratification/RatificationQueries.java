package org.cooptrack.query.ratification;

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

/** Ratifications, one by one or by project, country and instrument. */
@RestController
class RatificationQueries {
    private final JdbcClient views;

    RatificationQueries(JdbcClient views) { this.views = views; }

    /** Shows one ratification: of which instrument, by which country, since when and until when. */
    @GetMapping("/v1/ratifications/{ratification}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(RatificationProjection.class)
    ResponseEntity<RatificationView> ratification(@PathVariable String ratification) {
        return RatificationProjection.TABLE.find(views, Asked.id(ratification)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists ratifications in the order of their ids. */
    @GetMapping("/v1/ratifications")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(RatificationProjection.class)
    Page<RatificationView> ratifications(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return RatificationProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
