package org.cooptrack.query.correction;

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

/** Corrections in certified periods, one by one or by project, office, command and status. */
@RestController
class CorrectionQueries {
    private final JdbcClient views;

    CorrectionQueries(JdbcClient views) { this.views = views; }

    /** Shows one correction in a certified period: what is asked for, by whom, and what became of it. */
    @GetMapping("/v1/corrections/{correction}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR,
            ADMINISTRATOR})
    @Reads(CorrectionProjection.class)
    ResponseEntity<CorrectionView> correction(@PathVariable String correction) {
        return CorrectionProjection.TABLE.find(views, Asked.id(correction)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists corrections in certified periods in the order of the ids; with status=PENDING those that wait for another's approval. */
    @GetMapping("/v1/corrections")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR,
            ADMINISTRATOR})
    @Reads(CorrectionProjection.class)
    Page<CorrectionView> corrections(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return CorrectionProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
