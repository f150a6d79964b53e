package org.cooptrack.query.employment;

import static org.cooptrack.events.Role.ADMINISTRATOR;
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

/** Cases of jobseekers, one by one or by project, country, service, person and standing. */
@RestController
class EmploymentQueries {
    private final JdbcClient views;

    EmploymentQueries(JdbcClient views) { this.views = views; }

    /** Shows one case: the registration, what keeps the person from work, the referrals, the placements and what became of them. */
    @GetMapping("/v1/jobseekers/{jobseeker}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR, ADMINISTRATOR})
    @Reads(EmploymentProjection.class)
    ResponseEntity<JobseekerView> jobseeker(@PathVariable String jobseeker) {
        return EmploymentProjection.TABLE.find(views, Asked.id(jobseeker)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists cases of jobseekers in the order of their ids. */
    @GetMapping("/v1/jobseekers")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR, ADMINISTRATOR})
    @Reads(EmploymentProjection.class)
    Page<JobseekerView> jobseekers(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return EmploymentProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
