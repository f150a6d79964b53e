package org.cooptrack.query.agenda;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Things;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.problem.ProblemTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds issues in the order of their due dates. */
@Component
class IssueList {
    private static final Map<String, String> FILTERS = Map.of("state", "state = :state", "rule",
            "rule = :rule", "kind", "kind = :kind", "owner", "owner = :owner", "project",
            "project @> array[cast(:project as text)]",
            "country", "country @> array[cast(:country as text)]", "office", Chart.seenToBy("= :office"), "overdueOn",
            "state = 'OPEN' and due_on < cast(:overdueOn as date)", "dueBefore",
            "due_on < cast(:dueBefore as date)");
    private static final Set<String> DAYS = Set.of("overdueOn", "dueBefore");
    private static final Set<String> OF_EVERY_LIST = Set.of("after", "limit", "atLeast");

    private static final Map<String, Possible> POSSIBLE = Map.of("state", Possible.oneOf(IssueState.values()), "kind",
            Possible.oneOf(List.copyOf(StreamId.KINDS)), "owner",
            Possible.written(IssueList::isOwner, "office:0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"));

    private final JdbcClient views;
    private final Things things;
    private final Set<String> rules;

    IssueList(JdbcClient views, Things things, ProblemTexts texts) {
        this.views = views;
        this.things = things;
        this.rules = texts.codes().stream().filter(code -> !code.matches("(title|query|statistics|request)\\..*"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One more than the limit, if there are. */
    List<Issue> find(Map<String, String> asked, Due after, int oneMore) {
        var values = new LinkedHashMap<String, Object>();
        var sql = new StringBuilder("with " + Chart.RESPONSIBLE + " select doc from " + IssueProjection.TABLE.table()
                + " where (due_on, id) > (cast(:day as date), :id)");
        for (var one : asked.entrySet()) {
            if (OF_EVERY_LIST.contains(one.getKey())) continue;
            sql.append(" and (").append(condition(one.getKey())).append(')');
            require(one.getKey(), one.getValue());
            values.put(one.getKey(), one.getValue());
        }
        values.put("on", LocalDate.now(ZoneOffset.UTC));
        values.put("day", after.on());
        values.put("id", after.id());
        values.put("most", oneMore);
        return views.sql(sql.append(" order by due_on, id limit :most").toString()).params(values)
                .query((row, _) -> EventJson.read(Issue.class, row.getString(1))).list();
    }

    private static String condition(String filter) {
        String condition = FILTERS.get(filter);
        if (condition == null)
            throw new ProblemException(400, "query.unknown-filter", filter,
                    String.join(", ", new TreeSet<>(FILTERS.keySet())));
        return condition;
    }

    private void require(String filter, String value) {
        if (DAYS.contains(filter)) Asked.day(filter, value);
        POSSIBLE.getOrDefault(filter, Possible.of(filter)).require(filter, value);
        if (Things.areNamedBy(filter)) known(filter, value);
        if (filter.equals("rule") && !rules.contains(value) && !IssueProjection.TABLE.holds(views, filter, value))
            throw new ProblemException(400, "query.rule", filter, value);
    }

    private void known(String filter, String value) {
        things.require(filter, value, () -> IssueProjection.TABLE.holds(views, filter, value));
    }

    private static boolean isOwner(String text) {
        try {
            return Owner.parse(text).toString().equals(text);
        } catch (IllegalArgumentException noOwner) {
            return false;
        }
    }
}
