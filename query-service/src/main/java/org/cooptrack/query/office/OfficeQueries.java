package org.cooptrack.query.office;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
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

/** Field offices, one by one or by code, country, parent and countries covered. */
@RestController
class OfficeQueries {
    private final JdbcClient views;

    OfficeQueries(JdbcClient views) { this.views = views; }

    /** Shows one field office, with each name, parent and set of countries by the day from which it holds. */
    @GetMapping("/v1/offices/{office}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(OfficeProjection.class)
    ResponseEntity<OfficeView> office(@PathVariable String office) {
        return OfficeProjection.TABLE.find(views, Asked.id(office)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists field offices in the order of their ids. */
    @GetMapping("/v1/offices")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(OfficeProjection.class)
    Page<OfficeView> offices(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return OfficeProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
