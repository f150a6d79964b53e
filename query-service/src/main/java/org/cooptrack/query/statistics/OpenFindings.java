package org.cooptrack.query.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The quality issues that keep facts out of a figure, as known at the position asked about. */
@Component
public class OpenFindings {
    private final JdbcClient views;

    OpenFindings(JdbcClient views) { this.views = views; }

    /** How many facts are kept out by open issues of that rule, their own or those of what was said of them later. */
    public record Finding(String rule, long facts) {}

    /** In the order of the rules. */
    public List<Finding> of(Question question) {
        var sql = new LeftOutSql(question, FigureSql.of(question, views), false);
        String events = "select w.origin as event_id union select event_id from fact where origin = w.origin "
                + "union select event_id from held_fact where origin = w.origin";
        return views.sql("select k.rule, count(distinct w.origin) from (select distinct origin from ("
                + sql.of(Reason.OPEN_ISSUE) + ") l) w cross join lateral (" + events
                + ") e join kept_out k on k.event_id = e.event_id where k.since <= :asOf "
                + "and (k.until is null or k.until > :asOf) group by k.rule order by k.rule").params(sql.parameters())
                .query((row, _) -> new Finding(row.getString(1), row.getLong(2))).list();
    }
}
