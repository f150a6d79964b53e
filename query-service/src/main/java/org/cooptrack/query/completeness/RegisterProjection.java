package org.cooptrack.query.completeness;

import java.util.List;
import java.util.function.Function;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.training.CertificateIssued;
import org.cooptrack.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the running numbers that events carry: of certificates, of agreements with development partners, and of the transactions of a project. */
@Component
class RegisterProjection implements Projection {
    static final String TABLE = "register_number_1";

    @Override
    public String name() { return "register_number"; }

    @Override
    public List<Class<?>> types() {
        return List.of(CertificateIssued.class, FundingAgreementSigned.class, TransactionEvent.class);
    }

    @Override
    public List<String> tables() { return List.of(TABLE); }

    @Override
    public List<String> tablesThatRemember() { return tables(); }

    @Override
    public void prepare(JdbcClient views) {
        views.sql("create table if not exists " + TABLE + " (position bigint primary key, register text collate \"C\" "
                + "not null, number bigint not null, event_id text collate \"C\" not null)").update();
        views.sql("create index if not exists " + TABLE + "_register on " + TABLE + " (register, number)").update();
    }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        List<Numbered> rows = batch.stream().flatMap(recorded -> Numbered.of(recorded).stream()).toList();
        if (rows.isEmpty()) return;
        views.sql("insert into " + TABLE + " (position, register, number, event_id) select position::bigint, register, "
                + "number::bigint, event_id from unnest(?::text[], ?::text[], ?::text[], ?::text[]) "
                + "as v(position, register, number, event_id)")
                .params(List.of(texts(rows, Numbered::position), texts(rows, Numbered::register),
                        texts(rows, Numbered::number), texts(rows, Numbered::event)))
                .update();
    }

    private static String[] texts(List<Numbered> rows, Function<Numbered, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
