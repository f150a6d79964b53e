package org.cooptrack.query.institution;

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

/** Institutions, one by one or by project, country, field and stage. */
@RestController
class InstitutionQueries {
    private final JdbcClient views;

    InstitutionQueries(JdbcClient views) { this.views = views; }

    /** Shows one institution: what it is for, its mandate, members and legal basis, and whether it operates. */
    @GetMapping("/v1/institutions/{institution}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(InstitutionProjection.class)
    ResponseEntity<InstitutionView> institution(@PathVariable String institution) {
        return InstitutionProjection.TABLE.find(views, Asked.id(institution)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists institutions in the order of their ids. */
    @GetMapping("/v1/institutions")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(InstitutionProjection.class)
    Page<InstitutionView> institutions(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return InstitutionProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
