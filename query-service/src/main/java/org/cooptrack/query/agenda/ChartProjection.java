package org.cooptrack.query.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.office.OfficeMoved;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.project.ProjectDrafted;
import org.cooptrack.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps under which office each project and each office stood from which day on. */
@Component
class ChartProjection implements Projection {
    /** A project or an office, the office above it, none at the top, and the day from which that holds. */
    private record Line(UUID id, LocalDate since, boolean project, @Nullable UUID above) {}

    private record Key(UUID id, LocalDate since) {}

    @Override
    public String name() { return "chart"; }

    @Override
    public List<Class<?>> types() {
        return List.of(ProjectDrafted.class, OfficeAssigned.class, OfficeRegistered.class, OfficeMoved.class);
    }

    @Override
    public List<String> tables() { return List.of("chart"); }

    @Override
    public void prepare(JdbcClient views) {
        views.sql(
                "create table if not exists chart (id uuid not null, since date not null, project boolean not null, "
                        + "above uuid, primary key (id, since))")
                .update();
    }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        Map<Key, Line> told = new LinkedHashMap<>();
        for (Recorded<Event> recorded : batch) {
            Line line = line(recorded.event());
            if (line != null) told.put(new Key(line.id(), line.since()), line);
        }
        if (told.isEmpty()) return;
        Collection<Line> lines = told.values();
        views.sql("insert into chart (id, since, project, above) select id::uuid, since::date, project::boolean, "
                + "above::uuid from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as v(id, since, project, above) "
                + "on conflict (id, since) do update set above = excluded.above")
                .params(List.of(column(lines, Line::id), column(lines, Line::since), column(lines, Line::project),
                        column(lines, Line::above)))
                .update();
    }

    private static @Nullable Line line(Event event) {
        return switch (event) {
            case ProjectDrafted it when it.office() != null ->
                new Line(it.project(), it.occurredOn(), true, it.office());
            case OfficeAssigned it -> new Line(it.project(), it.occurredOn(), true, it.after());
            case OfficeRegistered it -> new Line(it.office(), it.occurredOn(), false, it.parent());
            case OfficeMoved it -> new Line(it.office(), it.occurredOn(), false, it.after());
            default -> null;
        };
    }

    private static @Nullable String[] column(Collection<Line> lines, Function<Line, @Nullable Object> value) {
        return lines.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}
