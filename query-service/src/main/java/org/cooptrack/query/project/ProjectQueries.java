package org.cooptrack.query.project;

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

/** Projects, one by one or by symbol, status, office, country, region, sector and partner. */
@RestController
class ProjectQueries {
    private final JdbcClient views;

    ProjectQueries(JdbcClient views) { this.views = views; }

    /** Shows one project: its plan, its status, what it is for, who takes part, and what was published of it elsewhere. */
    @GetMapping("/v1/projects/{project}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(ProjectProjection.class)
    ResponseEntity<ProjectView> project(@PathVariable String project) {
        return ProjectProjection.TABLE.find(views, Asked.id(project)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists projects in the order of their ids. */
    @GetMapping("/v1/projects")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(ProjectProjection.class)
    Page<ProjectView> projects(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return ProjectProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
