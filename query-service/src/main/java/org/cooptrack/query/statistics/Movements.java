package org.cooptrack.query.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a figure may have moved: the positions of the events that brought rows under it or took them away, merged persons, or said anew what it is broken down or filtered by. */
@Component
public class Movements {
    private final JdbcClient views;

    Movements(JdbcClient views) { this.views = views; }

    /** Whether it may have moved at all after that position, up to the one asked about; if not, it has not. */
    public boolean any(Question question, long after) {
        return !positions(question, after, 1).isEmpty();
    }

    /** The first of these positions, in their order. */
    public List<Long> positions(Question question, long after, int most) {
        var sql = new MovementSql(question, after);
        return views.sql("select position from (" + sql.positions() + ") p order by position limit " + most)
                .params(sql.parameters()).query((row, _) -> row.getLong(1)).list();
    }

    /** At how many positions any of these figures may have moved. */
    public long count(List<Question> questions, long after) {
        return questions.stream().flatMap(question -> all(question, after).stream()).distinct().count();
    }

    private List<Long> all(Question question, long after) {
        var sql = new MovementSql(question, after);
        return views.sql(sql.positions()).params(sql.parameters()).query((row, _) -> row.getLong(1)).list();
    }
}
