package org.cooptrack.query.export;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.DATA_PROTECTION_OFFICER;

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

/** Who took history away, what for and until when. */
@RestController
class ExportQueries {
    private final JdbcClient views;

    ExportQueries(JdbcClient views) { this.views = views; }

    /** Shows one export: who began it, what for, up to which position, until when it is open, and whether it was ended. */
    @GetMapping("/v1/exports/{export}")
    @Permitted({AUDITOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR})
    @Reads(ExportProjection.class)
    ResponseEntity<ExportView> export(@PathVariable String export) {
        return ExportProjection.TABLE.find(views, Asked.id(export)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists exports, in the order of the ids. */
    @GetMapping("/v1/exports")
    @Permitted({AUDITOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR})
    @Reads(ExportProjection.class)
    Page<ExportView> exports(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return ExportProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
