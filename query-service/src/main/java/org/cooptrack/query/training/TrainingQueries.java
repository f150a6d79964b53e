package org.cooptrack.query.training;

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

/** Trainings, one by one or by project, country and topic. */
@RestController
class TrainingQueries {
    private final JdbcClient views;

    TrainingQueries(JdbcClient views) { this.views = views; }

    /** Shows one training: its plan as it stands, how far it has come, and its roster. */
    @GetMapping("/v1/trainings/{training}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR, ADMINISTRATOR})
    @Reads(TrainingProjection.class)
    ResponseEntity<TrainingView> training(@PathVariable String training) {
        return TrainingProjection.TABLE.find(views, Asked.id(training)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists trainings in the order of their ids. */
    @GetMapping("/v1/trainings")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, AUDITOR, ADMINISTRATOR})
    @Reads(TrainingProjection.class)
    Page<TrainingView> trainings(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return TrainingProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
