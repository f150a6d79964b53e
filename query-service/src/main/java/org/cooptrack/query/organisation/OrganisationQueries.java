package org.cooptrack.query.organisation;

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

/** Organisations, one by one or by identifier, country, type, constituent kind and role. */
@RestController
class OrganisationQueries {
    private final JdbcClient views;

    OrganisationQueries(JdbcClient views) { this.views = views; }

    /** Shows one organisation, with each name and classification by the day from which it holds. */
    @GetMapping("/v1/organisations/{organisation}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(OrganisationProjection.class)
    ResponseEntity<OrganisationView> organisation(@PathVariable String organisation) {
        return OrganisationProjection.TABLE.find(views, Asked.id(organisation)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists organisations in the order of their ids. */
    @GetMapping("/v1/organisations")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(OrganisationProjection.class)
    Page<OrganisationView> organisations(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return OrganisationProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
