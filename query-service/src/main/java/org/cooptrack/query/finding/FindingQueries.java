package org.cooptrack.query.finding;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

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

/** Findings of audits, one by one or by where they stand and who is to answer. */
@RestController
class FindingQueries {
    private final JdbcClient views;

    FindingQueries(JdbcClient views) { this.views = views; }

    /** Shows one finding: what it says, who is to answer by which day, what management answered, and how it came to its end. */
    @GetMapping("/v1/audit/findings/{finding}")
    @Permitted({AUDITOR, PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FindingProjection.class)
    ResponseEntity<FindingView> finding(@PathVariable String finding) {
        return FindingProjection.TABLE.find(views, Asked.id(finding)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists findings in the order of their ids, by state, severity, sample, or the project or office that is to answer. */
    @GetMapping("/v1/audit/findings")
    @Permitted({AUDITOR, PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR})
    @Reads(FindingProjection.class)
    Page<FindingView> findings(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return FindingProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
