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
    private final JdbcClient views;

    KeptOut(JdbcClient views) { this.views = views; }

    /** So much under a measure; of money, in one currency. */
    public record Quantity(String measure, @Nullable String currency, Decimal quantity) {}

    private record Of(String fact, Quantity quantity) {}

    /** By fact; of one that keeps nothing out there is nothing. */
    public Map<String, List<Quantity>> by(Collection<String> facts) {
        return views.sql("select e.event_id, f.measure, f.dimensions->'currency'->>0 as currency, sum(f.quantity) "
                + "from held_event e join held_fact f on f.origin = e.origin where e.event_id = any (?) "
                + "and cardinality(e.open) > 0 group by e.event_id, f.measure, currency "
                + "having sum(f.quantity) <> 0 or sum(f.weight) <> 0 "
                + "order by e.event_id, f.measure, currency").param(facts.toArray(String[]::new))
                .query((row, _) -> new Of(row.getString(1),
                        new Quantity(row.getString(2), row.getString(3), new Decimal(row.getBigDecimal(4)))))
                .list().stream()
                .collect(Collectors.groupingBy(Of::fact, Collectors.mapping(Of::quantity, Collectors.toList())));
    }
}
