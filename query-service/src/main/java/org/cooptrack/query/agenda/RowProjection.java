package org.cooptrack.query.agenda;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cooptrack.events.Event;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Recorded;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows that wait for an earlier fact, thing by thing. They are listed from the day on which the first of them waits. */
@Component
class RowProjection implements Projection {
    static final ViewTable<ToldRows.Kept> TABLE = ViewTable.of("waiting_rows", 1, ToldRows.Kept.class,
            Column.of("open", "boolean", kept -> kept.waiting() != null),
            Column.of("due_on", "date", of(waiting -> waiting.since().atOffset(ZoneOffset.UTC).toLocalDate())),
            Column.text("office", kept -> kept.belonging().office()),
            Column.texts("project", kept -> kept.belonging().projects()));

    @Override
    public String name() { return TABLE.name(); }

    @Override
    public int version() { return TABLE.version(); }

    @Override
    public List<Class<?>> types() { return List.of(Needing.class); }

    @Override
    public List<String> tables() { return List.of(TABLE.table()); }

    @Override
    public void prepare(JdbcClient views) { TABLE.create(views); }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        Map<String, ToldRows> things = new LinkedHashMap<>();
        Map<String, Recorded<Event>> last = new HashMap<>();
        batch.forEach(recorded -> last.put(recorded.id().stream(), recorded));
        Map<String, Kept<ToldRows.Kept>> before = TABLE.read(views, last.keySet());
        for (Recorded<Event> recorded : batch)
            if (recorded.event() instanceof Needing event)
                things.computeIfAbsent(recorded.id().stream(), thing -> rows(before.get(thing))).see(event, recorded);
        Map<String, Kept<ToldRows.Kept>> after = new HashMap<>();
        things.forEach((thing, rows) -> after.put(thing, kept(thing, rows, last)));
        TABLE.write(views, things.keySet(), after);
    }

    private static ToldRows rows(@Nullable Kept<ToldRows.Kept> kept) {
        return new ToldRows(kept == null ? null : kept.row());
    }

    private static Kept<ToldRows.Kept> kept(String thing, ToldRows rows, Map<String, Recorded<Event>> last) {
        Recorded<Event> latest = java.util.Objects.requireNonNull(last.get(thing));
        return new Kept<>(thing, rows.kept(), latest.id().version(), latest.position());
    }

    private static Function<ToldRows.Kept, @Nullable Object> of(Function<WaitingRows, @Nullable Object> value) {
        return kept -> kept.waiting() == null ? null : value.apply(kept.waiting());
    }
}
