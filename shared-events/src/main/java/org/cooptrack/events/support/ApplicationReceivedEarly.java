package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Waiting;

/**
 * That an organisation applied its support came before it was known that it got any. It waits and counts nowhere until then; a
 * later word takes its place.
 */
public record ApplicationReceivedEarly(UUID support,
        Application application) implements SupportEvent, Waiting, Needing {
    @Override
    public Awaited awaits() { return Awaited.SUPPORT_PROVIDED; }

    @Override
    public List<Row> rows() { return List.of(Row.of(Application.SHEET, Application.ROW, awaits())); }
}
