package org.cooptrack.query.childlabour;

import static org.cooptrack.events.Role.*;

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

/** Cases of child labour, one by one or by project, country, office, person, kind and standing. */
@RestController
class ChildLabourQueries {
    private final JdbcClient views;

    ChildLabourQueries(JdbcClient views) { this.views = views; }

    /** Shows one case by country and quarter: the identification, since when the work has stopped, what helps, how the child left child labour, what it learns, the end. */
    @GetMapping("/v1/child-labour-cases/{dossier}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, DATA_PROTECTION_OFFICER})
    @Reads(ChildLabourProjection.class)
    ResponseEntity<ChildLabourCaseView> childLabourCase(@PathVariable String dossier) {
        return ChildLabourProjection.TABLE.find(views, Asked.id(dossier)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists cases of child labour in the order of their ids. */
    @GetMapping("/v1/child-labour-cases")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, DATA_PROTECTION_OFFICER})
    @Reads(ChildLabourProjection.class)
    Page<ChildLabourCaseView> childLabourCases(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return ChildLabourProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
