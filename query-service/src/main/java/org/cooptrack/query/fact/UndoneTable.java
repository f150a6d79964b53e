package org.cooptrack.query.fact;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which rows undo each other. Of what was said and taken back alike, the first that was said is undone by the first that took
 * it back, the second by the second: new rows come after all others, so that no pair is ever parted.
 */
record UndoneTable(JdbcClient views) {
    private static final String SAID = "f.measure, f.origin, f.subject, f.dimensions, f.occurred_from, f.occurred_to, "
            + "f.quantity * f.weight";
    private static final String STANDS = "not exists (select from undone u where u.entered = f.position "
            + "and u.event_id = f.event_id and u.ordinal = f.ordinal)";

    /** Looks at the facts to which rows have come. */
    void see(Set<String> origins) {
        views.sql("with touched as (select distinct f.origin from fact f where f.origin = any (?) and f.weight < 0 and "
                + STANDS + "), side as (select f.position, f.event_id, f.ordinal, f.measure, f.weight, "
                + "dense_rank() over (order by " + SAID + ") as said, row_number() over (partition by " + SAID
                + ", f.weight order by f.position, f.learned, f.ordinal) as place "
                + "from fact f join touched on touched.origin = f.origin where " + STANDS + ") "
                + "insert into undone (position, measure, entered, event_id, ordinal) "
                + "select greatest(a.position, b.position), a.measure, r.entered, r.event_id, r.ordinal from side a "
                + "join side b on b.said = a.said and b.place = a.place and a.weight > 0 and b.weight < 0 "
                + "cross join lateral (values (a.position, a.event_id, a.ordinal), (b.position, b.event_id, b.ordinal)) "
                + "r(entered, event_id, ordinal)").param(origins.toArray(String[]::new)).update();
    }
}
