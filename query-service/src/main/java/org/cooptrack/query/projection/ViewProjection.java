package org.cooptrack.query.projection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A projection that keeps one row per key, each a fold over the events that touch it. The rows a batch touches are read at
 * once, folded in memory and written at once.
 */
public interface ViewProjection<E extends Event, R extends Record> extends Projection, Folding<E, R> {
    /** Those among them that are such, by their classes, in the same order. */
    static Map<Class<?>, ViewProjection<?, ?>> among(List<Projection> projections) {
        return projections.stream().filter(ViewProjection.class::isInstance)
                .collect(Collectors.toMap(Object::getClass, one -> (ViewProjection<?, ?>) one, (one, _) -> one,
                        LinkedHashMap::new));
    }

    ViewTable<R> table();

    /** The row after the event; null if there is none then. */
    @Nullable
    R fold(@Nullable R row, Recorded<E> recorded);

    @Override
    default String name() {
        return table().name();
    }

    @Override
    default int version() {
        return table().version();
    }

    @Override
    default List<Class<?>> types() {
        return List.of(family());
    }

    @Override
    default List<String> tables() {
        return List.of(table().table());
    }

    @Override
    default void prepare(JdbcClient views) { table().create(views); }

    @Override
    default void write(List<Recorded<Event>> batch, JdbcClient views) {
        Set<String> touched = new LinkedHashSet<>();
        batch.forEach(recorded -> touched.addAll(keys(family().cast(recorded.event()))));
        Map<String, Kept<R>> rows = new HashMap<>(table().read(views, touched));
        batch.forEach(recorded -> foldInto(rows, recorded));
        table().write(views, touched, rows);
    }

    @Override
    default @Nullable Kept<R> after(String key, @Nullable Kept<R> before, Recorded<Event> recorded) {
        var mine = new Recorded<>(recorded.position(), recorded.id(), recorded.recordedAt(),
                family().cast(recorded.event()), recorded.metadata());
        R row = folded(before == null ? null : before.row(), mine);
        return row == null ? null : new Kept<>(key, row, recorded.id().version(), recorded.position());
    }

    private void foldInto(Map<String, Kept<R>> rows, Recorded<Event> recorded) {
        for (String key : keys(family().cast(recorded.event()))) {
            Kept<R> after = after(key, rows.get(key), recorded);
            if (after == null) rows.remove(key);
            else
                rows.put(key, after);
        }
    }

    private @Nullable R folded(@Nullable R row, Recorded<E> recorded) {
        try {
            return fold(row, recorded);
        } catch (RuntimeException failed) {
            throw new CannotProject(id(), recorded.id(), failed);
        }
    }
}
