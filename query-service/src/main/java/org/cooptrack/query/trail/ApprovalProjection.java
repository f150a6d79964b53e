package org.cooptrack.query.trail;

import java.util.List;
import java.util.function.Function;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.correction.CorrectionApplied;
import org.cooptrack.events.correction.CorrectionApproved;
import org.cooptrack.events.correction.CorrectionEvent;
import org.cooptrack.events.correction.CorrectionRequested;
import org.cooptrack.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps of every correction that was asked for which events belong to it: the request, the fact that it amends, the approval, and what was recorded then. */
@Component
class ApprovalProjection implements Projection {
    static final String TABLE = "approval_1";

    @Override
    public String name() { return "approval"; }

    @Override
    public List<Class<?>> types() { return List.of(CorrectionEvent.class); }

    @Override
    public List<String> tables() { return List.of(TABLE); }

    @Override
    public void prepare(JdbcClient views) {
        views.sql("create table if not exists " + TABLE + " (correction text collate \"C\" primary key, "
                + "requested text collate \"C\", amends text collate \"C\", approved text collate \"C\", "
                + "applied text collate \"C\")").update();
    }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        put(batch, CorrectionRequested.class, "requested", one -> one.id().toString(), views);
        put(batch, CorrectionRequested.class, "amends", one -> one.event().amends().toString(), views);
        put(batch, CorrectionApproved.class, "approved", one -> one.id().toString(), views);
        put(batch, CorrectionApplied.class, "applied", one -> one.event().stream() + "/" + one.event().version(),
                views);
    }

    /** Of each correction what was said last in this batch. */
    private static <E extends CorrectionEvent> void put(List<Recorded<Event>> batch, Class<E> type, String column,
            Function<Recorded<E>, String> value, JdbcClient views) {
        List<Recorded<E>> some = batch.stream().filter(one -> type.isInstance(one.event()))
                .map(one -> new Recorded<>(one.position(), one.id(), one.recordedAt(), type.cast(one.event()),
                        one.metadata()))
                .toList();
        if (some.isEmpty()) return;
        views.sql("insert into " + TABLE + " (correction, " + column + ") select distinct on (correction) correction, "
                + "value from unnest(?::text[], ?::text[]) with ordinality as v(correction, value, ordinal) "
                + "order by correction, ordinal desc on conflict (correction) do update set " + column + " = excluded."
                + column)
                .params(List.of(some.stream().map(one -> one.event().correction().toString()).toArray(String[]::new),
                        some.stream().map(value).toArray(String[]::new)))
                .update();
    }
}
