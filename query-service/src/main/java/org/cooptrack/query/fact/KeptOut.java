package org.cooptrack.query.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What does not count because facts have open quality issues: theirs, and what waits in line with them. */
@Component
public class KeptOut {
    /** Each row is kept out by one: the last in question up to its event, or else the first behind it. What moves from one cell to another is kept out of both. */
    private static final String CELLS = "with cell as (select kept.event_id, f.measure, "
            + "f.dimensions->'currency'->>0 as currency, sum(f.quantity) as quantity, sum(f.weight) as weight "
            + "from held_fact f join held_event own on own.event_id = f.event_id cross join lateral (select e.event_id "
            + "from held_event e where e.origin = f.origin and cardinality(e.open) > 0 "
            + "order by e.learned <= own.learned desc, abs(e.learned - own.learned) limit 1) kept "
            + "where f.origin in (select origin from held_event where event_id = any (?)) "
            + "group by kept.event_id, f.measure, f.subject, f.occurred_from, f.occurred_to, f.dimensions) ";

    private final JdbcClient views;

    KeptOut(JdbcClient views) { this.views = views; }

    /** So much under a measure; of money, in one currency. Zero where something is moved within it. */
    public record Quantity(String measure, @Nullable String currency, Decimal quantity) {}

    private record Of(String fact, Quantity quantity) {}

    /** By fact; of one that keeps nothing out there is nothing. */
    public Map<String, List<Quantity>> by(Collection<String> facts) {
        String[] ids = facts.toArray(String[]::new);
        return views.sql(CELLS + "select event_id, measure, currency, sum(quantity) from cell where event_id = any (?) "
                + "group by event_id, measure, currency having bool_or(quantity <> 0 or weight <> 0) "
                + "order by event_id, measure, currency").params(List.of(ids, ids))
                .query((row, _) -> new Of(row.getString(1),
                        new Quantity(row.getString(2), row.getString(3), new Decimal(row.getBigDecimal(4)))))
                .list().stream()
                .collect(Collectors.groupingBy(Of::fact, Collectors.mapping(Of::quantity, Collectors.toList())));
    }
}
