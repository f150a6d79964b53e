package org.cooptrack.query.trail;

import java.util.List;
import java.util.function.Function;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Recorded;
import org.cooptrack.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps of every event who recorded it, when, in which role and on whose behalf. A row is never changed. */
@Component
class TrailProjection implements Projection {
    static final String TABLE = "trail_1";

    @Override
    public String name() { return "trail"; }

    @Override
    public List<Class<?>> types() { return List.of(Event.class); }

    @Override
    public List<String> tables() { return List.of(TABLE); }

    @Override
    public List<String> tablesThatRemember() { return tables(); }

    @Override
    public void prepare(JdbcClient views) {
        views.sql("create table if not exists " + TABLE + " (position bigint primary key, event_id text collate \"C\" "
                + "not null, type text collate \"C\" not null, recorded_at timestamptz not null, issuer text not null, "
                + "subject text not null, role text not null, behalf_issuer text, behalf_subject text, "
                + "permissions text not null)").update();
        views.sql("create index if not exists " + TABLE + "_event on " + TABLE + " (event_id)").update();
        views.sql("create index if not exists " + TABLE + "_actor on " + TABLE + " (issuer, subject, role)").update();
        views.sql("create index if not exists " + TABLE + "_behalf on " + TABLE
                + " (position) where behalf_subject is not null").update();
    }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        views.sql("insert into " + TABLE + " (position, event_id, type, recorded_at, issuer, subject, role, "
                + "behalf_issuer, behalf_subject, permissions) select position::bigint, event_id, type, "
                + "recorded_at::timestamptz, issuer, subject, role, behalf_issuer, behalf_subject, permissions from "
                + "unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], "
                + "?::text[], ?::text[]) as v(position, event_id, type, recorded_at, issuer, subject, role, "
                + "behalf_issuer, behalf_subject, permissions)")
                .params(List.of(texts(batch, Recorded::position), texts(batch, Recorded::id),
                        texts(batch, one -> EventTypes.nameOf(one.event().getClass())),
                        texts(batch, Recorded::recordedAt), texts(batch, one -> one.metadata().actor().issuer()),
                        texts(batch, one -> one.metadata().actor().subject()),
                        texts(batch, one -> one.metadata().role().code()), texts(batch, behalf(Actor::issuer)),
                        texts(batch, behalf(Actor::subject)), texts(batch, one -> one.metadata().permissions())))
                .update();
    }

    private static Function<Recorded<Event>, @Nullable Object> behalf(Function<Actor, String> part) {
        return one -> one.metadata().onBehalfOf() == null ? null : part.apply(one.metadata().onBehalfOf());
    }

    private static @Nullable String[] texts(List<Recorded<Event>> batch,
            Function<Recorded<Event>, @Nullable Object> value) {
        return batch.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}
