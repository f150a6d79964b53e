package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.person.DuplicateEvent;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps as whom merged persons counted at which positions, so that distinct figures are those of any position. */
final class MergedTable {
    private final JdbcClient views;

    MergedTable(JdbcClient views) { this.views = views; }

    void see(List<Recorded<Event>> batch) {
        UUID[] spokenOf = batch.stream().map(Recorded::event).flatMap(MergedTable::persons).distinct()
                .toArray(UUID[]::new);
        if (spokenOf.length == 0) return;
        var merging = new Merging(together(spokenOf));
        batch.forEach(recorded -> {
            if (recorded.event() instanceof DuplicateEvent event) merging.see(event, recorded.position());
        });
        write(merging);
    }

    private static Stream<UUID> persons(Event event) {
        return event instanceof PersonsMerged || event instanceof MergeTakenBack
                ? Stream.of(((DuplicateEvent) event).person(), ((DuplicateEvent) event).other())
                : Stream.empty();
    }

    /** All who count, now, as the same persons as these do. */
    private List<Merged> together(UUID[] persons) {
        return views.sql("select person, into_person, root, since from merged_person where until is null and root in "
                + "(select unnest(?::uuid[]) union all select root from merged_person where until is null and person = any (?::uuid[]))")
                .params(persons, persons)
                .query((row, _) -> new Merged(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class), row.getLong(4), null))
                .list();
    }

    private void write(Merging merging) {
        List<Merged> rows = new ArrayList<>(merging.past());
        rows.addAll(merging.now());
        views.sql("insert into merged_person (person, into_person, root, since, until) "
                + "select person, into_person, root, since, until from "
                + "unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[], ?::bigint[]) "
                + "as v(person, into_person, root, since, until) "
                + "on conflict (person, since) do update set root = excluded.root, until = excluded.until")
                .params(List.of(column(rows, Merged::person), column(rows, Merged::into), column(rows, Merged::root),
                        column(rows, Merged::since), column(rows, Merged::until)))
                .update();
    }

    private static @Nullable String[] column(List<Merged> rows, Function<Merged, @Nullable Object> value) {
        return rows.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}
