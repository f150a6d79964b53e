package org.cooptrack.query.results;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.statistics.AsOf;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a project set out to reach and what it reached, computed from facts as known at any position. */
@RestController
class ResultsQueries {
    /** Each indicator takes several figures of each of its periods. */
    private static final int PAGE = 20;

    private final Results results;
    private final AsOf asOf;

    ResultsQueries(Results results, AsOf asOf) {
        this.results = results;
        this.asOf = asOf;
    }

    /** The results framework of a project: its results and reporting periods, and twenty indicators a page with target and actual, in each period and cumulative. */
    @Heeds({"asOf", "knownAt"})
    @GetMapping("/v1/projects/{project}/results")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(FactProjection.class)
    ResultsPage results(@PathVariable String project, @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        Reached known = asOf.of(request);
        UUID id = UUID.fromString(Asked.id(project));
        Plan plan = results.plan(id, known);
        if (plan.version() < 0 && !results.exists(id, known)) throw Asked.nothing();
        List<Planned> oneMore = plan.indicators().stream().skip(start(plan, after)).limit(PAGE + 1L).toList();
        List<Planned> shown = oneMore.subList(0, Math.min(PAGE, oneMore.size()));
        return new ResultsPage(id, known.position(), known.recordedAt(), plan.results(), plan.reporting(),
                shown.stream().map(planned -> results.compared(id, planned, plan, known)).toList(),
                oneMore.size() > PAGE ? shown.getLast().id().toString() : null);
    }

    /** One indicator of a project, with target and actual in each period and cumulative, and their cells. Its ETag is the version of the project's results. */
    @Heeds({"asOf", "knownAt"})
    @GetMapping("/v1/projects/{project}/indicators/{indicator}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(FactProjection.class)
    ResponseEntity<IndicatorView> indicator(@PathVariable String project, @PathVariable String indicator,
            HttpServletRequest request) {
        Reached known = asOf.of(request);
        UUID id = UUID.fromString(Asked.id(project));
        String named = Asked.id(indicator);
        Plan plan = results.plan(id, known);
        return plan.indicators().stream().filter(planned -> planned.id().toString().equals(named)).findFirst()
                .map(planned -> ResponseEntity.ok().eTag(Long.toString(plan.version()))
                        .body(results.compared(id, planned, plan, known)))
                .orElseThrow(Asked::nothing);
    }

    private static long start(Plan plan, @Nullable String after) {
        if (after == null) return 0;
        List<String> ids = plan.indicators().stream().map(planned -> planned.id().toString()).toList();
        if (!ids.contains(after)) throw new ProblemException(400, "query.cursor", "after");
        return ids.indexOf(after) + 1L;
    }
}
