package org.cooptrack.query.iati;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.statistics.AsOf;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Activities for the world, in the words of the standard (IATI 2.03), and what of them is not told and why. */
@RestController
class ActivityQueries {
    private final Exporting exporting;
    private final AsOf asOf;

    ActivityQueries(Exporting exporting, AsOf asOf) {
        this.exporting = exporting;
        this.asOf = asOf;
    }

    /**
     * All activities that are released for publication, or those that a development partner funds, as one file (IATI 2.03), in
     * the order of the ids of their projects, as of the position of the export; the same export gives the same bytes. The
     * export is begun by POST /v1/exports/activities of the command-service. An activity that the standard would refuse is held
     * back; how many, and how many were excluded or not decided on, is said in the comment at the end of the file.
     */
    @GetMapping(path = "/v1/iati/activities", produces = MediaType.APPLICATION_XML_VALUE)
    @Permitted({PROJECT_MANAGER, APPROVER, ANALYST, AUDITOR})
    @Reads(FactProjection.class)
    void activities(@RequestParam String export,
            @RequestParam(name = "development-partner", required = false) @Nullable String partner, Caller caller,
            HttpServletResponse response) throws IOException {
        exporting.all(Asked.id(export), caller.actor(), partner, response);
    }

    /** The activity of one project as a file of its own, as of the position of the export; refused where it is not released, or the standard would refuse it. */
    @GetMapping(path = "/v1/iati/activities/{project}", produces = MediaType.APPLICATION_XML_VALUE)
    @Permitted({PROJECT_MANAGER, APPROVER, ANALYST, AUDITOR})
    @Reads(FactProjection.class)
    void activity(@PathVariable String project, @RequestParam String export, Caller caller,
            HttpServletResponse response) throws IOException {
        exporting.one(Asked.id(export), caller.actor(), UUID.fromString(Asked.id(project)), response);
    }

    /**
     * Why an activity says what it says: each value that it tells (budgets, planned disbursements, transactions, baselines, targets
     * and actuals), by its path below iati-activity, with the event that says so last, or where the events are explained that the
     * system counted for it. Refused where the activity is not released, or the standard would refuse it.
     */
    @Heeds({"asOf", "knownAt"})
    @GetMapping("/v1/iati/activities/{project}/values")
    @Permitted({PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(FactProjection.class)
    Values values(@PathVariable String project, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit, HttpServletRequest request) {
        UUID asked = UUID.fromString(Asked.id(project));
        int from = after == null ? 0 : (int) Asked.number("after", after, 0, Integer.MAX_VALUE);
        var known = asOf.of(request);
        if (known.recordedAt() == null) throw new ProblemException(409, "iati.nothing", null, "-");
        return exporting.values(known.position(), known.recordedAt(), asked, from, Asked.limit(limit));
    }

    /**
     * What an export of activities tells and what not: how many are published, restricted, excluded, not decided on, not
     * approved and held back; how much is left out of those that are told, and why; and one by one those that are held back,
     * with the office that answers for them and the rules of the standard that stand against them.
     */
    @Heeds({"asOf", "knownAt"})
    @GetMapping("/v1/iati/summary")
    @Permitted({PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ANALYST, AUDITOR, ADMINISTRATOR})
    @Reads(FactProjection.class)
    Summary summary(@RequestParam(name = "development-partner", required = false) @Nullable String partner,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit, HttpServletRequest request) {
        var known = asOf.of(request);
        if (known.recordedAt() == null) throw new ProblemException(409, "iati.nothing", null, "-");
        return exporting.summary(known.position(), known.recordedAt(), partner, after == null ? "" : Asked.id(after),
                Asked.limit(limit));
    }
}
