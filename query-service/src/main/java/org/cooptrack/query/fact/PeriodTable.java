package org.cooptrack.query.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.results.PeriodEvent;
import org.cooptrack.events.results.PeriodOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps where each reporting period stood at which positions, so that a figure can say what was certified as known then. */
final class PeriodTable {
    private final JdbcClient views;

    PeriodTable(JdbcClient views) { this.views = views; }

    void see(List<Recorded<Event>> batch) {
        String[] touched = batch.stream().map(Recorded::event).filter(PeriodEvent.class::isInstance)
                .map(event -> ((PeriodEvent) event).id().toString()).distinct().toArray(String[]::new);
        if (touched.length == 0) return;
        Map<String, Standing> now = now(touched);
        List<Standing> past = new ArrayList<>();
        for (Recorded<Event> recorded : batch)
            if (recorded.event() instanceof PeriodEvent event) move(event, recorded.position(), now, past);
        views.sql("delete from period_standing where period = any (?) and until is null").param(touched).update();
        past.addAll(now.values());
        write(past);
    }

    private static void move(PeriodEvent event, long position, Map<String, Standing> now, List<Standing> past) {
        String period = event.id().toString();
        Standing before = now.get(period);
        if (before != null) {
            past.add(before.until(position));
            now.put(period, before.after(event, position));
        } else if (event instanceof PeriodOpened opened && !opened.period().runsBackwards()) {
            now.put(period, Standing.of(opened, position));
        }
    }

    private Map<String, Standing> now(String[] periods) {
        return views.sql("select * from period_standing where period = any (?) and until is null").param(periods)
                .query((row, _) -> standing(row)).list().stream()
                .collect(Collectors.toMap(Standing::period, Function.identity(), (one, _) -> one, TreeMap::new));
    }

    private void write(List<Standing> rows) {
        views.sql("insert into period_standing (project, period, from_day, to_day, standing, since, until) "
                + "select project, period, from_day::date, to_day::date, standing, since::bigint, until::bigint from "
                + "unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) "
                + "as v(project, period, from_day, to_day, standing, since, until)")
                .params(List.of(column(rows, Standing::project), column(rows, Standing::period),
                        column(rows, Standing::from), column(rows, Standing::to), column(rows, Standing::step),
                        column(rows, Standing::since), column(rows, Standing::until)))
                .update();
    }

    private static @Nullable String[] column(List<Standing> rows, Function<Standing, @Nullable Object> value) {
        return rows.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getString("project"), row.getString("period"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                Standing.Step.valueOf(row.getString("standing")), row.getLong("since"), null);
    }
}
