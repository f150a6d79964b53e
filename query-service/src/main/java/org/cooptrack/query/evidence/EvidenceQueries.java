package org.cooptrack.query.evidence;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.util.HashMap;
import java.util.List;
import org.cooptrack.events.EventJson;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Evidence, piece by piece or by what was last found of it. */
@RestController
class EvidenceQueries {
    private static final String CURSOR = "[0-9a-f-]{1,36}";

    private final JdbcClient views;

    EvidenceQueries(JdbcClient views) { this.views = views; }

    /** Some pieces of evidence, and the id after which the next begin. */
    record SomeEvidence(List<EvidenceView> items, @Nullable String next) {}

    /** Shows one piece of evidence: which event names it, where it lies, and what was found when somebody last looked. */
    @GetMapping("/v1/audit/evidence/{evidence}")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(EvidenceProjection.class)
    EvidenceView one(@PathVariable String evidence) {
        return EvidenceProjection.TABLE.find(views, Asked.id(evidence)).orElseThrow(Asked::nothing).row();
    }

    /**
     * Lists the evidence that events name in clear, in the order of the ids: all, or what is UNCHECKED, PRESENT, CHANGED or GONE; with
     * a day what nobody looked at since then, which is what a regular check goes through.
     */
    @GetMapping("/v1/audit/evidence")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(EvidenceProjection.class)
    SomeEvidence evidence(@RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String notCheckedSince,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = Asked.limit(limit);
        if (after != null && !after.matches(CURSOR)) throw new ProblemException(400, "query.cursor", "after");
        var parameters = new HashMap<String, Object>();
        parameters.put("after", after == null ? "" : after);
        parameters.put("most", most + 1);
        var sql = new StringBuilder("select doc from " + EvidenceProjection.TABLE.table() + " where id > :after");
        if (state != null) {
            Possible.oneOf(EvidenceState.values()).require("state", state);
            parameters.put("state", state);
            sql.append(" and state = :state");
        }
        if (notCheckedSince != null) {
            parameters.put("since", Asked.day("notCheckedSince", notCheckedSince));
            sql.append(" and (checked_on is null or checked_on < :since)");
        }
        List<EvidenceView> found = views.sql(sql.append(" order by id limit :most").toString()).params(parameters)
                .query((row, _) -> EventJson.read(EvidenceView.class, row.getString(1))).list();
        List<EvidenceView> shown = found.subList(0, Math.min(most, found.size()));
        return new SomeEvidence(shown, found.size() > most ? shown.getLast().evidence().toString() : null);
    }
}
