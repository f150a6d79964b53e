package org.cooptrack.query.fact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cooptrack.events.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps things as folded so far; read and written in sets. */
final class FoldedTable {
    private final JdbcClient views;

    FoldedTable(JdbcClient views) { this.views = views; }

    /** The things of these keys, and those that grow and were not yet entered for that year. */
    <S extends Record> List<Folded<S>> read(FoldedFacts<S> facts, Set<String> keys, int year) {
        return views.sql("select key, state, origin, last, through from folded where kind = ? "
                + "and (key = any (?) or grows and through < ?)")
                .params(facts.kind(), keys.toArray(String[]::new), year)
                .query((row, _) -> new Folded<>(facts, row.getString(1),
                        EventJson.read(facts.state(), row.getString(2)), row.getString(3), row.getString(4),
                        row.getInt(5)))
                .list();
    }

    void write(Collection<Folded<?>> things) {
        if (things.isEmpty()) return;
        views.sql("insert into folded (kind, key, state, origin, last, through, grows) select kind, key, state::jsonb, "
                + "origin, last, through::int, grows::boolean from unnest(?::text[], ?::text[], ?::text[], ?::text[], "
                + "?::text[], ?::text[], ?::text[]) as v(kind, key, state, origin, last, through, grows) "
                + "on conflict (kind, key) do update set state = excluded.state, last = excluded.last, "
                + "through = excluded.through, grows = excluded.grows")
                .params(List.of(column(things, one -> one.facts().kind()), column(things, Folded::key),
                        column(things, one -> EventJson.write(one.state())), column(things, Folded::origin),
                        column(things, Folded::last), column(things, Folded::through), column(things, Folded::grows)))
                .update();
    }

    private static String[] column(Collection<Folded<?>> things, Function<Folded<?>, Object> value) {
        return things.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
