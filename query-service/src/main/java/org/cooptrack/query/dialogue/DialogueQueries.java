package org.cooptrack.query.dialogue;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
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

/** Sessions of social dialogue, one by one or by project, country, topic and form. */
@RestController
class DialogueQueries {
    private final JdbcClient views;

    DialogueQueries(JdbcClient views) { this.views = views; }

    /** Shows one session of social dialogue: who was called, who came, what was agreed and what became of it. */
    @GetMapping("/v1/dialogue-sessions/{session}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(DialogueProjection.class)
    ResponseEntity<DialogueView> session(@PathVariable String session) {
        return DialogueProjection.TABLE.find(views, Asked.id(session)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists sessions of social dialogue in the order of their ids. */
    @GetMapping("/v1/dialogue-sessions")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, IMPLEMENTING_PARTNER, ANALYST, AUDITOR,
            ADMINISTRATOR})
    @Reads(DialogueProjection.class)
    Page<DialogueView> sessions(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return DialogueProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
