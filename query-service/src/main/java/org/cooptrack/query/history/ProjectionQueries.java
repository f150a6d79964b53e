package org.cooptrack.query.history;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.util.List;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.projection.Lag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far each read model knows history. */
@RestController
class ProjectionQueries {
    private final Lag lag;

    ProjectionQueries(Lag lag) { this.lag = lag; }

    /** Says how far each read model knows history, and how far it is behind. */
    @GetMapping("/v1/projections")
    @Permitted({AUDITOR, ADMINISTRATOR})
    List<Lag.Behind> projections() { return lag.now(); }
}
