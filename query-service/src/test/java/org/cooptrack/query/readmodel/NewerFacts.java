package org.cooptrack.query.readmodel;

import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.query.fact.FactProjection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts as a newer release makes them, which makes the version before no more. */
final class NewerFacts extends FactProjection {
    private final Beside next = Beside.facts(new FactProjection(List.of()));
    private final boolean readsThoseBefore;

    NewerFacts(boolean readsThoseBefore) {
        super(List.of());
        this.readsThoseBefore = readsThoseBefore;
    }

    void hold() { next.hold(); }

    void letGo() { next.letGo(); }

    @Override
    public int version() { return super.version() + 1; }

    @Override
    public int readsFrom() { return readsThoseBefore ? super.version() : version(); }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) { next.write(batch, views); }
}
