package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.value.FieldDate;

/** From where an indicator starts: its value, as of a day, month or year. Breaches are those of a published baseline. */
public record BaselineSet(UUID project, UUID indicator, FieldDate asOf, Reading reading,
        List<Breach> breaches) implements ResultsEvent, Flagged, Answering {
    public BaselineSet { breaches = List.copyOf(breaches); }

    @Override
    public List<String> answers() { return List.of(BaselineDeferred.key(indicator)); }
}
