package org.cooptrack.query.evidence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.evidence.EvidenceNamed;
import org.cooptrack.events.evidence.EvidenceStream;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the evidence that events of all kinds name in clear, and what the last check of each found. */
@Component
class EvidenceProjection implements Projection {
    static final ViewTable<EvidenceView> TABLE = ViewTable.of("evidence", 2, EvidenceView.class,
            Column.text("state", (EvidenceView view) -> view.state().name()).only(EvidenceState.values()),
            Column.of("checked_on", "date", EvidenceView::checkedOn));

    @Override
    public String name() { return TABLE.name(); }

    @Override
    public int version() { return TABLE.version(); }

    /** Earlier rows only do not say what could not be reached. */
    @Override
    public int readsFrom() { return 1; }

    @Override
    public List<Class<?>> types() { return List.of(Event.class); }

    @Override
    public List<String> tables() { return List.of(TABLE.table()); }

    @Override
    public void prepare(JdbcClient views) { TABLE.create(views); }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        Set<String> touched = new LinkedHashSet<>();
        Map<String, Kept<EvidenceView>> rows = new HashMap<>();
        batch.forEach(recorded -> {
            if (recorded.event() instanceof EvidenceEvent check) touched.add(id(check.event(), check.uri()));
        });
        if (!touched.isEmpty()) rows.putAll(TABLE.read(views, touched));
        for (Recorded<Event> recorded : batch)
            see(recorded, rows, touched);
        if (!touched.isEmpty()) TABLE.write(views, touched, rows);
    }

    private static void see(Recorded<Event> recorded, Map<String, Kept<EvidenceView>> rows, Set<String> touched) {
        if (recorded.event() instanceof EvidenceEvent check) {
            String id = id(check.event(), check.uri());
            Kept<EvidenceView> before = rows.get(id);
            if (before != null)
                rows.put(id, kept(id, before.row().after(check, recorded.metadata().actor()), recorded));
            return;
        }
        for (Evidence named : EvidenceNamed.in(recorded.event())) {
            String id = id(recorded.id(), named.uri());
            touched.add(id);
            rows.put(id, kept(id, EvidenceView.of(named, recorded), recorded));
        }
    }

    private static Kept<EvidenceView> kept(String id, EvidenceView view, Recorded<Event> recorded) {
        return new Kept<>(id, view, recorded.id().version(), recorded.position());
    }

    private static String id(EventId event, String uri) { return EvidenceStream.id(event, uri).toString(); }
}
