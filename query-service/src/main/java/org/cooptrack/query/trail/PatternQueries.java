package org.cooptrack.query.trail;

import static org.cooptrack.events.Role.AUDITOR;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Role;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands out only beside other facts: doubles, round amounts, peaks before the end of a period, delays, and who used which role. */
@RestController
class PatternQueries {
    private final JdbcClient views;
    private final AmongFacts filters;

    PatternQueries(JdbcClient views, AmongFacts filters) {
        this.views = views;
        this.filters = filters;
    }

    /** Some groups of facts that say the same, and where the next begin. */
    record SomeDoubles(List<Doubles> items, @Nullable String next) {}

    /** Amounts of some projects and measures, and where the next begin. */
    record SomeAmounts(List<Amounts> items, @Nullable String next) {}

    /** Some reporting periods, and where the next begin. */
    record SomeLastDays(List<LastDays> items, @Nullable String next) {}

    /** Some roles that were used, and where the next begin. */
    record SomePermissions(List<Permission> items, @Nullable String next) {}

    /**
     * Lists facts that stand and say the same: the same person or thing on the same day for the same projects, or, where nobody is
     * named, the same amount on the same day with all else alike.
     */
    @OfFacts
    @GetMapping("/v1/audit/exceptions/duplicates")
    @Permitted(AUDITOR)
    @Reads(FactProjection.class)
    SomeDoubles duplicates(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        AmongFacts.Condition facts = filters.read(asked);
        var page = page(GroupedSql.doubles(facts.sql()), facts.parameters(), PatternQueries::doubles, after, limit);
        return new SomeDoubles(page.items(), page.next());
    }

    /**
     * Lists for each project and measure how many amounts of two digits or more are multiples of 10 and of 100, and how likely
     * last digits so uneven are by chance. The events named are those of multiples of 10.
     */
    @OfFacts
    @GetMapping("/v1/audit/exceptions/round-numbers")
    @Permitted(AUDITOR)
    @Reads(FactProjection.class)
    SomeAmounts roundNumbers(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        AmongFacts.Condition facts = filters.read(asked);
        var page = page(GroupedSql.amounts(facts.sql()), facts.parameters(), PatternQueries::amounts, after, limit);
        return new SomeAmounts(page.items(), page.next());
    }

    /** Lists reporting periods with the share of their events that was recorded in their last seven days, and whether that is a peak. */
    @OfFacts
    @GetMapping("/v1/audit/exceptions/last-days")
    @Permitted(AUDITOR)
    @Reads({FactProjection.class, TrailProjection.class})
    SomeLastDays lastDays(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        AmongFacts.Condition facts = filters.read(asked);
        var page = page(GroupedSql.lastDays(facts.sql()), facts.parameters(), PatternQueries::lastDays, after, limit);
        return new SomeLastDays(page.items(), page.next());
    }

    /** Says how many days lie between what happened and its recording. */
    @OfFacts
    @GetMapping("/v1/audit/exceptions/delays")
    @Permitted(AUDITOR)
    @Reads({FactProjection.class, TrailProjection.class})
    Delays delays(@RequestParam Map<String, String> asked) {
        AmongFacts.Condition facts = filters.read(asked);
        return views.sql(GroupedSql.delays(facts.sql())).params(facts.parameters())
                .query((row, _) -> new Delays(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4),
                        row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9)))
                .single();
    }

    /**
     * Lists who had recorded something in which role up to the end of a day in UTC, and how often on that day: what history knows
     * of who held which permission, for roles come with tokens. Rights to approve that were delegated are under delegations.
     */
    @GetMapping("/v1/audit/exceptions/permissions")
    @Permitted(AUDITOR)
    @Reads(TrailProjection.class)
    SomePermissions permissions(@RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        if (on == null) throw new ProblemException(400, "request.parameter-missing", "on", "on");
        LocalDate day = Asked.day("on", on);
        Map<String, Object> parameters = subject == null ? Map.of("on", day) : Map.of("on", day, "subject", subject);
        var page = page(GroupedSql.permissions(subject != null), parameters, PatternQueries::permission, after, limit);
        return new SomePermissions(page.items(), page.next());
    }

    private <R> Grouped.Part<R> page(String sql, Map<String, Object> parameters, RowMapper<R> reading,
            @Nullable String after, @Nullable String limit) {
        return Grouped.page(views, sql, parameters, reading, after, Asked.limit(limit));
    }

    private static Doubles doubles(ResultSet row, int at) throws SQLException {
        return new Doubles(row.getString("measure"), row.getObject("occurred_from", LocalDate.class),
                row.getObject("occurred_to", LocalDate.class), new Decimal(row.getBigDecimal("quantity")),
                Unusual.texts(row.getString("projects")), Unusual.texts(row.getString("events")));
    }

    private static Amounts amounts(ResultSet row, int at) throws SQLException {
        var digits = new long[10];
        for (int digit = 0; digit < digits.length; digit++)
            digits[digit] = row.getLong("d" + digit);
        return Amounts.of(row.getString("project"), row.getString("measure"), digits, row.getLong("hundreds"),
                Unusual.texts(row.getString("events")));
    }

    private static LastDays lastDays(ResultSet row, int at) throws SQLException {
        return LastDays.of(row.getString("project"), row.getString("key"), row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class), row.getLong("events"), row.getLong("late"),
                Unusual.texts(row.getString("named")));
    }

    private static Permission permission(ResultSet row, int at) throws SQLException {
        return new Permission(new Actor(row.getString("issuer"), row.getString("subject")),
                Role.of(row.getString("role")), row.getTimestamp("first").toInstant(),
                row.getTimestamp("last").toInstant(), row.getLong("that_day"), row.getString("permissions"),
                row.getString("event"));
    }
}
