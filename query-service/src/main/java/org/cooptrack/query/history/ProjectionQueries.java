package org.cooptrack.query.history;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.util.List;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.projection.Lag;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How far each read model knows history. */
@RestController
class ProjectionQueries {
    private final Lag lag;
    private final ProblemTexts texts;

    ProjectionQueries(Lag lag, ProblemTexts texts) {
        this.lag = lag;
        this.texts = texts;
    }

    /** Says how far each read model knows history, and how far it is behind. */
    @GetMapping("/v1/projections")
    @Permitted({AUDITOR, ADMINISTRATOR})
    ResponseEntity<List<ProjectionView>> projections(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        var language = Language.asked(languages);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(lag.now().stream().map(behind -> ProjectionView.of(behind, language, texts)).toList());
    }
}
