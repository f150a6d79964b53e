package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.codes.Countries;
import org.cooptrack.query.fact.Telling.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what was told of projects, by day and by position, and what code lists say of countries. */
final class SaidTable {
    private static final long FROM_BEFORE_HISTORY = -1;

    private final JdbcClient views;

    SaidTable(JdbcClient views) { this.views = views; }

    /** Says anew what the code lists say. */
    void countries() {
        views.sql("delete from said where since = ?").param(FROM_BEFORE_HISTORY).update();
        insert(CodeLists.codes("Country").stream().flatMap(code -> ofCountry(code).stream())
                .map(told -> new Known(told, FROM_BEFORE_HISTORY, null)).toList());
    }

    void write(Telling telling) {
        end(telling.ended().stream().filter(one -> one.since() == null).toList());
        var rows = new ArrayList<>(telling.ended().stream().filter(one -> one.since() != null).toList());
        rows.addAll(telling.begun());
        insert(rows);
    }

    private static List<Told> ofCountry(String code) {
        var all = new ArrayList<Told>();
        Countries.iloRegion(code).ifPresent(region -> all.add(Told.ever(code, Dimension.ILO_REGION, region)));
        Countries.m49Regions(code).forEach(region -> all.add(Told.ever(code, Dimension.M49_REGION, region)));
        Countries.incomeGroups(code).forEach(in -> all.add(new Told(code, Dimension.INCOME_GROUP, in.group(),
                in.from(), in.until().isAfter(Told.END) ? Told.END : in.until().minusDays(1))));
        return all;
    }

    private void end(List<Known> known) {
        if (known.isEmpty()) return;
        views.sql("update said set until = v.until::bigint from unnest(?::text[], ?::text[], ?::text[], ?::text[], "
                + "?::text[], ?::text[]) as v(owner, dimension, value, from_day, to_day, until) where said.until is null "
                + "and said.owner = v.owner and said.dimension = v.dimension and said.value = v.value "
                + "and said.from_day = v.from_day::date and said.to_day = v.to_day::date")
                .params(columns(known, Known::until)).update();
    }

    private void insert(Collection<Known> known) {
        if (known.isEmpty()) return;
        var columns = columns(known, Known::since);
        columns.add(column(known, Known::until));
        views.sql("insert into said (owner, dimension, value, from_day, to_day, since, until) "
                + "select owner, dimension, value, from_day::date, to_day::date, since::bigint, until::bigint "
                + "from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) "
                + "as v(owner, dimension, value, from_day, to_day, since, until)").params(columns).update();
    }

    private static List<Object> columns(Collection<Known> known, Function<Known, @Nullable Long> position) {
        return new ArrayList<>(List.of(column(known, one -> one.told().owner()),
                column(known, one -> one.told().dimension().code()), column(known, one -> one.told().value()),
                column(known, one -> one.told().from()), column(known, one -> one.told().to()),
                column(known, position::apply)));
    }

    private static @Nullable String[] column(Collection<Known> rows, Function<Known, @Nullable Object> value) {
        return rows.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}
