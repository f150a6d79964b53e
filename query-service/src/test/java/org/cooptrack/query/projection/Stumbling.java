package org.cooptrack.query.projection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.training.CapacityRevised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A projection that cannot make sense of one event, until it is repaired. */
@Component
class Stumbling implements Projection {
    static final UUID STONE = new UUID(13, 13);

    volatile boolean repaired;

    @Override
    public String name() { return "stumbling"; }

    @Override
    public List<Class<?>> types() { return List.of(CapacityRevised.class); }

    @Override
    public List<String> tables() { return List.of(); }

    @Override
    public void prepare(JdbcClient views) {
        // It keeps nothing.
    }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        boolean stone = batch.stream().map(Recorded::event)
                .anyMatch(event -> event instanceof CapacityRevised revised && revised.training().equals(STONE));
        if (stone && !repaired) throw new IllegalStateException("stumbled");
    }
}
