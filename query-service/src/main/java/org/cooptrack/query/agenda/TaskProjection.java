package org.cooptrack.query.agenda;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Event;
import org.cooptrack.events.Postponing;
import org.cooptrack.events.Recorded;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what events await, what puts it off and which events did it, whatever kind they are of. */
@Component
class TaskProjection implements Projection {
    static final ViewTable<Task> TABLE = ViewTable.of("task", 2, Task.class,
            Column.of("open", "boolean", Task::open),
            Column.of("due_on", "date", TaskProjection::dueOn),
            Column.text("what", of(Awaited::what)),
            Column.text("office", of(awaited -> awaited.belonging().office())),
            Column.texts("project", of(awaited -> awaited.belonging().projects())),
            Column.text("answered_by", Task::answeredBy));

    @Override
    public String name() { return TABLE.name(); }

    @Override
    public int version() { return TABLE.version(); }

    @Override
    public List<Class<?>> types() { return List.of(Awaiting.class, Postponing.class, Answering.class, Amending.class); }

    @Override
    public List<String> tables() { return List.of(TABLE.table()); }

    @Override
    public void prepare(JdbcClient views) { TABLE.create(views); }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        Set<String> touched = new LinkedHashSet<>();
        batch.forEach(recorded -> touched.addAll(Tasks.keys(recorded.event())));
        String[] amended = Tasks.amended(batch);
        if (amended.length > 0)
            touched.addAll(views.sql("select id from " + TABLE.table() + " where answered_by = any (?)").param(amended)
                    .query(String.class).list());
        if (touched.isEmpty()) return;
        var tasks = new Tasks(TABLE.read(views, touched));
        batch.forEach(tasks::see);
        TABLE.write(views, touched, tasks.rows());
    }

    private static @Nullable Object dueOn(Task task) {
        Task.PutOff due = task.due();
        return due == null ? null : due.until();
    }

    /** Nothing of what was done before anybody awaited it. */
    private static Function<Task, @Nullable Object> of(Function<Awaited, @Nullable Object> value) {
        return task -> task.awaited() == null ? null : value.apply(task.awaited());
    }
}
