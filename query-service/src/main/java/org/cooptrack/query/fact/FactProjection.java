package org.cooptrack.query.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Resting;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the table of facts from every event that counts, and holds back what has open quality issues. */
@Component
public class FactProjection implements Projection {
    @Override
    public String name() { return "fact"; }

    @Override
    public List<Class<?>> types() { return List.of(Counted.class, QualityEvent.class); }

    @Override
    public void prepare(JdbcClient views) {
        // Its tables belong to the frame and come by migration.
    }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        var table = new FactTable(views);
        Set<String> touched = spokenOf(batch);
        Map<String, String> origins = table.origins(touched);
        touched.addAll(origins.values());
        var holding = new Holding(origins, table.held(touched));
        batch.forEach(holding::see);
        table.forget(touched);
        table.hold(holding.held());
        table.enter(holding.entered());
    }

    /** Earlier events on which the batch builds, or whose issues it closes. */
    private static Set<String> spokenOf(List<Recorded<Event>> batch) {
        Set<String> spokenOf = new HashSet<>();
        for (Recorded<Event> recorded : batch) {
            if (recorded.event() instanceof Resting resting) spokenOf.add(resting.restsOn().toString());
            if (recorded.event() instanceof QualityEvent closed) spokenOf.add(closed.fact().toString());
        }
        return spokenOf;
    }
}
