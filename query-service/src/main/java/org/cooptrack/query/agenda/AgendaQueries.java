package org.cooptrack.query.agenda;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Page;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quality issues, and what each office has to do. */
@RestController
class AgendaQueries {
    private static final int A_WEEK = 7;
    private static final Set<String> OF_AN_AGENDA = Set.of("on", "until", "what", "after", "limit", "atLeast");

    private final JdbcClient views;
    private final IssueList issues;
    private final IssueText texts;
    private final Agenda agenda;

    AgendaQueries(JdbcClient views, IssueList issues, IssueText texts, Agenda agenda) {
        this.views = views;
        this.issues = issues;
        this.texts = texts;
        this.agenda = agenda;
    }

    /** Shows one quality issue: the fact and what its rule says, who sees to it by when, and what it keeps out of which figures. */
    @GetMapping("/v1/quality-issues/{issue}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, ADMINISTRATOR})
    @Reads({IssueProjection.class, FactProjection.class})
    ResponseEntity<IssueView> issue(@PathVariable String issue,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Kept<Issue> kept = IssueProjection.TABLE.find(views, Asked.id(issue)).orElseThrow(Asked::nothing);
        var answer = ResponseEntity.ok();
        if (kept.version() >= 0) answer.eTag(Long.toString(kept.version()));
        return answer.body(texts.told(List.of(kept.row()), Language.asked(language)).getFirst());
    }

    /** Lists quality issues in the order of their due dates. */
    @Heeds({"state", "rule", "kind", "project", "office", "country", "owner", "overdueOn", "dueBefore"})
    @GetMapping("/v1/quality-issues")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, ADMINISTRATOR})
    @Reads({IssueProjection.class, FactProjection.class, ChartProjection.class})
    Page<IssueView> issues(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        int most = Asked.limit(limit);
        List<Issue> found = issues.find(asked, Due.after(after), most + 1);
        return new Page<>(texts.told(found.subList(0, Math.min(most, found.size())), Language.asked(language)),
                Due.next(found, most, issue -> new Due(issue.dueOn(), issue.issue().toString())));
    }

    /**
     * Lists what an office, and every office below it on that day, has to do: what is due until a day and not done yet, also
     * what is late (follow-ups, reports, responses to recommendations and what these ask for, supervisory comments, meetings of
     * joint committees, general assemblies), rows that wait for an earlier fact, and quality issues to be closed until then.
     * Today is a day handed in, or that in UTC; the list reaches a week ahead unless another day is given.
     */
    @Heeds({"on", "until", "what"})
    @GetMapping("/v1/offices/{office}/agenda")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, ADMINISTRATOR})
    @Reads({IssueProjection.class, TaskProjection.class, RowProjection.class, ChartProjection.class})
    Page<AgendaEntry> agenda(@PathVariable String office, @RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        asked.keySet().forEach(AgendaQueries::requireKnown);
        int most = Asked.limit(limit);
        Due place = Due.after(after);
        Agenda.Question question = question(Asked.id(office), asked);
        if (!agenda.knows(question.office())) throw Asked.nothing();
        List<AgendaEntry> found = agenda.find(question, place, most + 1, Language.asked(language));
        return new Page<>(List.copyOf(found.subList(0, Math.min(most, found.size()))),
                Due.next(found, most, entry -> new Due(entry.dueOn(), entry.entry())));
    }

    private static Agenda.Question question(String office, Map<String, String> asked) {
        LocalDate on = asked.containsKey("on") ? Asked.day("on", asked.get("on")) : LocalDate.now(ZoneOffset.UTC);
        LocalDate until = asked.containsKey("until") ? Asked.day("until", asked.get("until")) : on.plusDays(A_WEEK);
        Asked.forwards("on", on, "until", until);
        return new Agenda.Question(office, on, until, what(asked.get("what")));
    }

    private static @Nullable AgendaKind what(@Nullable String asked) {
        if (asked == null) return null;
        Possible.oneOf(AgendaKind.values()).require("what", asked);
        return AgendaKind.valueOf(asked);
    }

    private static void requireKnown(String parameter) {
        if (!OF_AN_AGENDA.contains(parameter))
            throw new ProblemException(400, "query.unknown-filter", parameter, "on, until, what");
    }
}
