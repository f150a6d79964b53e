package org.cooptrack.query.trail;

import static org.cooptrack.events.Role.AUDITOR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.Refusals;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was refused, to whom and how often: the only thing told here that history does not know. */
@RestController
class RefusalQueries {
    private static final String CURSOR = "\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{32}";

    private final Refusals refusals;

    RefusalQueries(LedgerReader ledger) { this.refusals = new Refusals(ledger); }

    /** How often wishes of somebody were refused on a day under a rule, in UTC; with the roles of the token. */
    record Refused(LocalDate day, Actor actor, List<Role> roles, String command, String rule, long times) {
        Refused { roles = List.copyOf(roles); }
    }

    /** Some refusals by day, and where the next begin. */
    record SomeRefusals(List<Refused> items, @Nullable String next) {}

    /**
     * Lists how often wishes were refused, by who asked, which command, which rule and which day: of implementing partners with
     * {@code role=implementing-partner}. They are counted beside history and kept within half a minute; what a node had counted since is
     * lost if it breaks.
     */
    @GetMapping("/v1/audit/exceptions/refusals")
    @Permitted(AUDITOR)
    SomeRefusals refusals(@RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String upTo,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = Asked.limit(limit);
        LocalDate first = from == null ? LocalDate.of(1, 1, 1) : Asked.day("from", from);
        LocalDate last = upTo == null ? LocalDate.of(9999, 12, 31) : Asked.day("upTo", upTo);
        Asked.forwards("from", first, "upTo", last);
        if (role != null) Possible.oneOf(Role.ofTokens().stream().map(Role::code).toList()).require("role", role);
        if (after != null && !after.matches(CURSOR)) throw new ProblemException(400, "query.cursor", "after");
        List<Refusals.Counted> found = refusals.list(new Refusals.Asked(first, last, role, subject, rule),
                after == null ? "" : after, most + 1);
        List<Refusals.Counted> shown = found.subList(0, Math.min(most, found.size()));
        return new SomeRefusals(shown.stream().map(RefusalQueries::told).toList(),
                found.size() > most ? shown.getLast().key() : null);
    }

    private static Refused told(Refusals.Counted counted) {
        Refusals.Kind kind = counted.kind();
        List<Role> roles = Arrays.stream(kind.roles().split(",")).filter(code -> !code.isEmpty()).map(Role::of)
                .toList();
        return new Refused(kind.day(), new Actor(kind.issuer(), kind.subject()), roles, kind.command(), kind.rule(),
                counted.times());
    }
}
