package org.cooptrack.query.completeness;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.training.*;
import org.cooptrack.events.training.CancellationRetracted;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps which trainings and sessions of social dialogue were planned until when, and whether anything was reported of them: a session
 * held or somebody trained, or the session of dialogue itself.
 */
@Component
class PlannedProjection implements Projection {
    static final ViewTable<Planned> TABLE = ViewTable.of("planned", 2, Planned.class,
            Column.of("open", "boolean", Planned::open), Column.of("planned_up_to", "date", Planned::plannedUpTo),
            Column.texts("project", Planned::projects), Column.text("office", Planned::office),
            Column.texts("country", Planned::countries));

    @Override
    public String name() { return TABLE.name(); }

    @Override
    public int version() { return TABLE.version(); }

    @Override
    public List<Class<?>> types() {
        return List.of(TrainingScheduled.class, TrainingRescheduled.class, TrainingSessionHeld.class,
                TrainingSessionRetracted.class, BeneficiaryTrained.class, CompletionRetracted.class,
                TrainingCancelled.class, DialogueSessionConvened.class, DialogueSessionRescheduled.class,
                DialogueSessionHeld.class, HoldingRetracted.class, DialogueSessionCancelled.class,
                CancellationRetracted.class, org.cooptrack.events.dialogue.CancellationRetracted.class);
    }

    @Override
    public List<String> tables() { return List.of(TABLE.table()); }

    @Override
    public void prepare(JdbcClient views) { TABLE.create(views); }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        Set<String> touched = new LinkedHashSet<>();
        batch.forEach(recorded -> touched.add(recorded.id().stream()));
        Map<String, Kept<Planned>> rows = new HashMap<>(TABLE.read(views, touched));
        for (Recorded<Event> recorded : batch) {
            String key = recorded.id().stream();
            Kept<Planned> before = rows.get(key);
            Planned after = after(before == null ? null : before.row(), recorded);
            if (after != null) rows.put(key, new Kept<>(key, after, recorded.id().version(), recorded.position()));
        }
        TABLE.write(views, touched, rows);
    }

    /** Of what was reported without ever having been planned nothing is kept. */
    private static @Nullable Planned after(@Nullable Planned before, Recorded<Event> recorded) {
        String stream = recorded.id().stream();
        String event = recorded.id().toString();
        if (recorded.event() instanceof TrainingScheduled one)
            return Planned.of(stream, event, one.endsOn(), Belonging.of(one.setting()));
        if (recorded.event() instanceof DialogueSessionConvened one)
            return Planned.of(stream, event, one.plannedOn(), one.belonging());
        if (before == null) return null;
        return switch (recorded.event()) {
            case TrainingRescheduled one -> before.moved(one.endsOn());
            case DialogueSessionRescheduled one -> before.moved(one.plannedOn());
            case TrainingSessionHeld _,BeneficiaryTrained _,DialogueSessionHeld _ -> before.reported(1);
            case TrainingSessionRetracted _,CompletionRetracted _,HoldingRetracted _ -> before.reported(-1);
            case TrainingCancelled _,DialogueSessionCancelled _ -> before.calledOff(true);
            case CancellationRetracted _,org.cooptrack.events.dialogue.CancellationRetracted _ ->
                before.calledOff(false);
            default -> before;
        };
    }
}
