package org.cooptrack.query.trail;

import static org.cooptrack.events.Role.AUDITOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Single events that stand out, list by list, in the order of history. */
@RestController
class ExceptionQueries {
    private static final int A_QUARTER = 90;
    private static final int A_CENTURY = 36_500;

    private final JdbcClient views;
    private final AmongFacts filters;

    ExceptionQueries(JdbcClient views, AmongFacts filters) {
        this.views = views;
        this.filters = filters;
    }

    /** Some events by position, and the position after which the next begin. */
    record UnusualEvents(List<Unusual> items, @Nullable String next) {}

    /**
     * Lists what was recorded, corrected or taken back about a reporting period after it had been certified, also while it was open
     * again; {@code besides} is the certificate.
     */
    @OfFacts
    @GetMapping("/v1/audit/exceptions/after-certification")
    @Permitted(AUDITOR)
    @Reads({FactProjection.class, TrailProjection.class})
    UnusualEvents afterCertification(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        AmongFacts.Condition facts = filters.read(asked);
        return page(UnusualSql.afterCertification(facts.sql()), facts.parameters(), after, limit);
    }

    /**
     * Lists what was recorded by who approved it afterwards, himself or in another's name: about a reporting period that was approved
     * or certified, and of a correction that was approved the fact it puts right, the request, and what was recorded for it;
     * {@code besides} is the approval or the certificate.
     */
    @OfFacts
    @GetMapping("/v1/audit/exceptions/by-approver")
    @Permitted(AUDITOR)
    @Reads({FactProjection.class, TrailProjection.class, ApprovalProjection.class})
    UnusualEvents byApprover(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        AmongFacts.Condition facts = filters.read(asked);
        return page(UnusualSql.byApprover(facts.sql(), !facts.parameters().isEmpty()), facts.parameters(), after,
                limit);
    }

    /** Lists what was recorded more than so many days after it happened, ninety unless given. */
    @OfFacts
    @GetMapping("/v1/audit/exceptions/late")
    @Permitted(AUDITOR)
    @Reads({FactProjection.class, TrailProjection.class})
    UnusualEvents late(@RequestParam Map<String, String> asked, @RequestParam(required = false) @Nullable String over,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        AmongFacts.Condition facts = filters.read(asked, "over");
        var parameters = new HashMap<>(facts.parameters());
        parameters.put("over", over == null ? A_QUARTER : (int) Asked.number("over", over, 0, A_CENTURY));
        return page(UnusualSql.late(facts.sql()), parameters, after, limit);
    }

    /** Lists what was recorded or approved on behalf of another: who did it stands first, in whose name beside. */
    @OfFacts
    @GetMapping("/v1/audit/exceptions/on-behalf")
    @Permitted(AUDITOR)
    @Reads({FactProjection.class, TrailProjection.class})
    UnusualEvents onBehalf(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        AmongFacts.Condition facts = filters.read(asked);
        return page(UnusualSql.onBehalf(facts.sql(), !facts.parameters().isEmpty()), facts.parameters(), after, limit);
    }

    private UnusualEvents page(String sql, Map<String, Object> parameters, @Nullable String after,
            @Nullable String limit) {
        int most = Asked.limit(limit);
        var all = new HashMap<>(parameters);
        all.put("after", after == null ? -1 : Asked.number("after", after, 0, Long.MAX_VALUE));
        all.put("most", most + 1);
        List<Unusual> found = views.sql(sql).params(all).query((row, _) -> Unusual.of(row)).list();
        List<Unusual> shown = found.subList(0, Math.min(most, found.size()));
        return new UnusualEvents(shown, found.size() > most ? String.valueOf(shown.getLast().position()) : null);
    }
}
