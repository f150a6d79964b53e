package org.cooptrack.query.completeness;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.EventJson;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.door.Things;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is missing in history, as far as history itself tells: numbers of registers, and reports of what was planned. */
@RestController
class CompletenessQueries {
    private static final int A_MONTH = 30;
    private static final int A_CENTURY = 36_500;
    /** A page of what was planned goes on after a day and a stream. */
    private static final String PLACE = "\\d{4}-\\d\\d-\\d\\d,[\\w:-]{1,100}";

    private static final String DIGEST = "[0-9a-f]{32}";

    private final JdbcClient views;
    private final Things things;

    CompletenessQueries(JdbcClient views, Things things) {
        this.views = views;
        this.things = things;
    }

    /** Some activities that were planned, and where the next begin. */
    record NotReported(List<Planned> items, @Nullable String next) {}

    /** Some registers, and where the next begin. */
    record Registers(List<Register> items, @Nullable String next) {}

    /**
     * Lists trainings and sessions of social dialogue that should have ended more than so many days ago, thirty unless given, and of
     * which nothing was reported: neither that they were held nor that they were cancelled.
     */
    @GetMapping("/v1/audit/completeness/not-reported")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(PlannedProjection.class)
    NotReported notReported(@RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String over,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = Asked.limit(limit);
        if (after != null && !after.matches(PLACE)) throw new ProblemException(400, "query.cursor", "after");
        String[] place = after == null ? new String[]{"0001-01-01", ""} : after.split(",", 2);
        var parameters = new HashMap<String, Object>(Map.of("before", before(on, over), "day",
                Asked.day("after", place[0]), "id", place[1], "most", most + 1));
        String filters = named("project", project, "project @> array[cast(:project as text)]", parameters)
                + named("office", office, "office = :office", parameters)
                + named("country", country, "country @> array[cast(:country as text)]", parameters);
        List<Planned> found = views
                .sql("select doc from " + PlannedProjection.TABLE.table()
                        + " where open and planned_up_to < :before and "
                        + "(planned_up_to, id) > (:day, :id)" + filters + " order by planned_up_to, id limit :most")
                .params(parameters).query((row, _) -> EventJson.read(Planned.class, row.getString(1))).list();
        List<Planned> shown = found.subList(0, Math.min(most, found.size()));
        return new NotReported(shown, found.size() > most
                ? shown.getLast().plannedUpTo() + "," + shown.getLast().activity()
                : null);
    }

    /**
     * Lists the registers whose running numbers events carry: certificates, agreements with development partners, and the
     * transactions of a project; with the numbers that are missing between the lowest and the highest, and those carried twice.
     */
    @GetMapping("/v1/audit/completeness/numbering")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(RegisterProjection.class)
    Registers numbering(@RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = Asked.limit(limit);
        if (after != null && !after.matches(DIGEST)) throw new ProblemException(400, "query.cursor", "after");
        List<Keyed> found = views.sql(RegisterSql.PAGE).params(after == null ? "" : after, most + 1)
                .query((row, _) -> new Keyed(row.getString("key"), register(row))).list();
        List<Keyed> shown = found.subList(0, Math.min(most, found.size()));
        return new Registers(shown.stream().map(Keyed::register).toList(),
                found.size() > most ? shown.getLast().key() : null);
    }

    private record Keyed(String key, Register register) {}

    private static Register register(ResultSet row) throws SQLException {
        return new Register(row.getString("register"), row.getLong("numbers"), row.getLong("lowest"),
                row.getLong("highest"), row.getLong("missing"),
                List.of(EventJson.read(Register.Gap[].class, row.getString("gaps"))),
                List.of(EventJson.read(String[].class, row.getString("repeated"))));
    }

    private static LocalDate before(@Nullable String on, @Nullable String over) {
        LocalDate today = on == null ? LocalDate.now(ZoneOffset.UTC) : Asked.day("on", on);
        return today.minusDays(over == null ? A_MONTH : Asked.number("over", over, 0, A_CENTURY));
    }

    private String named(String name, @Nullable String value, String condition, Map<String, Object> parameters) {
        if (value == null) return "";
        Possible.of(name).require(name, value);
        if (Things.areNamedBy(name))
            things.require(name, value, () -> PlannedProjection.TABLE.holds(views, name, value));
        parameters.put(name, value);
        return " and " + condition;
    }
}
